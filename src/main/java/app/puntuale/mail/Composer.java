package app.puntuale.mail;

import app.puntuale.archive.Content;

/// Puts a draft into its envelope: the bytes of an e-mail as it will leave (RFC 5322, MIME). They are kept before
/// anything is sent, and are never made a second time.
public interface Composer {

    Content compose(Draft draft);
}
