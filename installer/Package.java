import java.util.spi.ToolProvider;

/// Makes the installable program with jpackage: an application image with its own trimmed Java and, where dpkg-deb
/// and fakeroot are, a Debian package. `mvn -Pinstaller package` runs it on the JDK 25, from the project's folder.

/// What our libraries and we use of the JDK; found by jdeps, and by trial for what they look up by name.
static final String MODULES = String.join(
        ",",
        "java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management",
        "java.naming,java.net.http,java.prefs,java.scripting,java.security.jgss,java.security.sasl,java.sql",
        "java.transaction.xa,java.xml,jdk.jfr,jdk.net,jdk.security.auth,jdk.unsupported",
        "jdk.charsets", // what an old invoice, or a Windows terminal, is written in
        "jdk.crypto.ec", // TLS to the mail server
        "jdk.localedata", // Italian names of months and days
        "jdk.zipfs");

static final String JLINK =
        "--strip-java-debug-attributes --strip-native-commands --no-man-pages --no-header-files --include-locales=it,en --compress=zip-6";

static final String DESCRIPTION = "Chi deve pagare, e che cosa fare oggi";

static final Path DISTRIBUTION = Path.of("target", "puntuale");
static final Path MADE = Path.of("target", "installer");

void main(String[] arguments) throws IOException {
    var version = arguments[0];
    empty(MADE);
    image(version);
    if (isOnPath("dpkg-deb") && isOnPath("fakeroot")) {
        debian(version);
    } else {
        IO.println("No .deb this time: dpkg-deb and fakeroot are not both on this machine.");
    }
}

void image(String version) {
    jpackage(
            "--type", "app-image",
            "--name", "puntuale",
            "--app-version", version,
            "--vendor", "Puntuale",
            "--copyright", "Apache License 2.0",
            "--description", DESCRIPTION,
            "--icon", icon().toString(),
            "--app-content", Path.of("installer", "linux", "puntuale.desktop").toString(), // for postinst
            "--input", DISTRIBUTION.resolve("lib").toString(),
            "--main-jar", "puntuale-" + version + ".jar",
            "--main-class", "app.puntuale.Main",
            // the jars are also on the class path, but a package of a module is always taken from the module
            "--java-options", "--module-path=$APPDIR",
            "--java-options", "--add-modules=app.puntuale",
            "--java-options", "--enable-native-access=app.puntuale,javafx.graphics,com.sun.jna",
            "--java-options", "--sun-misc-unsafe-memory-access=allow",
            "--add-modules", MODULES,
            "--jlink-options", JLINK,
            "--dest", MADE.toString());
    IO.println("The program with its own Java is in " + MADE.resolve("puntuale"));
}

void debian(String version) {
    jpackage(
            "--type", "deb",
            "--app-image", MADE.resolve("puntuale").toString(),
            "--name", "puntuale",
            "--app-version", version,
            "--description", DESCRIPTION,
            "--resource-dir", Path.of("installer", "linux").toString(),
            "--license-file", "LICENSE",
            "--linux-app-category", "misc",
            "--linux-package-deps", "libgtk-3-0",
            "--dest", MADE.toString());
    IO.println("The Debian package is in " + MADE);
}

Path icon() {
    var system = System.getProperty("os.name");
    return Path.of("icons", system.startsWith("Windows") ? "puntuale.ico" : "puntuale-512.png");
}

void jpackage(String... options) {
    var tool = ToolProvider.findFirst("jpackage").orElseThrow();
    if (tool.run(System.out, System.err, options) != 0) {
        System.exit(1);
    }
}

boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
}

void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
        try (var old = Files.walk(folder)) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
