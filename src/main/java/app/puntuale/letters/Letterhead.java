package app.puntuale.letters;

import app.puntuale.archive.Content;
import java.util.List;
import java.util.Optional;

/// The head of the first page: the firm's name, how to reach it, its mark.
///
/// @param contacts at most three short lines
/// @param logo a PNG or JPEG
public record Letterhead(String name, List<String> contacts, Optional<Content> logo) {

    public Letterhead {
        contacts = List.copyOf(contacts);
    }
}
