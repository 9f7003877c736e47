/// One module, one house: the packages are its rooms, and ArchUnit keeps the wall between them.
module app.puntuale {
    requires static org.jspecify;
    requires java.logging;

    // desktop
    exports app.puntuale.desktop to
            javafx.graphics;

    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;

    // storage
    opens app.puntuale.storage.schema.tables.records to
            org.jooq; // it makes the rows of the generated tables

    exports app.puntuale.storage to
            com.h2database; // it makes the paths of a folder that its addresses cannot spell

    requires java.sql;
    requires org.jooq;
    requires com.h2database;
    requires flyway.core;

    // pdf
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.commons.logging; // fontbox needs it and, being no module itself, cannot say so
    requires com.google.zxing;
    requires com.github.librepdf.pdfFontsExtra; // only its fonts

    // smtp
    requires jakarta.mail;
    requires jakarta.activation;
    requires org.eclipse.angus.mail;

    // formats
    requires java.xml;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.pkix;

    // command
    requires info.picocli;
    requires com.fasterxml.jackson.core;

    // secrets
    requires java.keyring;
}
