package app.puntuale.command;

import java.io.BufferedReader;
import java.io.PrintStream;

/// The three ends of a terminal.
///
/// @param interactive true when a person sits at it and can answer a question
public record Streams(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {}
