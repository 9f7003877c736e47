package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualFolderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # system,     variable,      value,          folder
            Windows 11,   APPDATA,       /roaming,       /roaming/Puntuale
            Windows 11,   XDG_DATA_HOME, /data,          /home/livia/AppData/Roaming/Puntuale
            Mac OS X,     XDG_DATA_HOME, /data,          /home/livia/Library/Application Support/Puntuale
            Linux,        XDG_DATA_HOME, /data,          /data/puntuale
            Linux,        XDG_DATA_HOME, '',             /home/livia/.local/share/puntuale
            Linux,        XDG_DATA_HOME, relative,       /home/livia/.local/share/puntuale
            Linux,        APPDATA,       /roaming,       /home/livia/.local/share/puntuale
            FreeBSD,      HOME,          /home/other,    /home/livia/.local/share/puntuale
            """)
    void everySystemKeepsDataInItsOwnPlace(String system, String variable, String value, String folder) {
        assertEquals(Path.of(folder), UsualFolder.of(system, Map.of(variable, value), Path.of("/home/livia")));
    }
}
