package app.puntuale.command;

import app.puntuale.imports.FileReader;
import app.puntuale.interest.Rates;
import app.puntuale.office.OfficeDoor;
import java.nio.file.Path;
import java.time.Clock;

/// What the terminal finds around it.
///
/// @param clock says which day it is, when nobody says another
/// @param archive the folder of the archive, when nobody says another
/// @param reader reads invoice files without an archive
/// @param rates those fixed by law
/// @param window what opens when no work is asked for
public record Workplace(Clock clock, Path archive, OfficeDoor door, FileReader reader, Rates rates, Window window) {}
