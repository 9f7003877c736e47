package app.puntuale.command;

import java.util.List;

/// What a command left behind: its exit code, and both streams line by line.
record Answer(int code, List<String> out, List<String> err) {}
