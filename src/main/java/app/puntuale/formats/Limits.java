package app.puntuale.formats;

/// How far the reader goes along with a file. An invoice may have 5 MB by the rules of the exchange system, and a
/// year of a busy firm is some 20,000 files: what is well beyond that is a mistake or a trap.
///
/// @param fileBytes of one XML file or envelope
/// @param nestedArchiveBytes of an archive inside another, which is held in memory while it is read
/// @param archiveBytes of all that lies in an archive given by the user, unpacked, nested archives included
/// @param archiveEntries of an archive given by the user, nested archives included
/// @param archiveDepth 1 for an archive in a folder, 2 for one in that
/// @param swelling how many times its packed size an entry may have once it is larger than a megabyte
/// @param envelopes around one XML
record Limits(
        int fileBytes,
        int nestedArchiveBytes,
        long archiveBytes,
        int archiveEntries,
        int archiveDepth,
        int swelling,
        int envelopes) {

    static final int MEGABYTE = 1_000_000;

    static final Limits DEFAULT = new Limits(20 * MEGABYTE, 60 * MEGABYTE, 4_000L * MEGABYTE, 100_000, 4, 200, 6);
}
