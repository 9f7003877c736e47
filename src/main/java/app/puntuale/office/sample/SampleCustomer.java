package app.puntuale.office.sample;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.PostalAddress;
import java.util.Locale;
import java.util.Optional;

/// The customers of the sample firm. Their VAT numbers have the right check digit and belong to nobody.
enum SampleCustomer {
    ACQUARIA("Vetreria Acquaria S.r.l.", "99010740282", "Via delle Lastre 8", "35129 Padova PD", "Nives Tornaghi"),
    BRICOLA("Cantieri Bricola S.p.A.", "99011110303", "Viale dei Ponteggi 31", "33100 Udine UD", "Ivano Scarpelloni"),
    CALAMITA("Ferramenta Calamita S.n.c.", "99011480136", "Via del Mulino 5", "22100 Como CO", "Delia Calamita"),
    DORMIGLIA("Albergo Dormiglia S.r.l.", "99011850015", "Corso dei Viandanti 77", "10121 Torino TO", "Tullio Gherzi"),
    ERBAVOGLIO(
            "Vivai Erbavoglio S.r.l.", "99012220127", "Strada dei Glicini 2", "21100 Varese VA", "Miriam Erbavoglio"),
    FUMAROLA("Torrefazione Fumarola S.r.l.", "99012590206", "Via dei Sacchi 19", "46100 Mantova MN", "Sandro Fumarola"),
    GRANDINELLA("Studio Grandinella S.r.l.", "99012960367", "Via Larga 40", "41121 Modena MO", "Elvira Grandinella"),
    LANTERNAIA("Lanternaia Luci S.r.l.", "99013330156", "Via dei Lampionai 6", "20121 Milano MI", "Corrado Bisi"),
    MAREMOSSA("Nautica Maremossa S.r.l.", "99013700341", "Lungofiume Basso 12", "43121 Parma PR", "Fosca Maremossa"),
    NEBBIOLA("Trasporti Nebbiola S.r.l.", "99014070231", "Via dell’Autoporto 3", "37135 Verona VR", "Walter Nebbiola"),
    ORTENSIA(
            "Ortensia di Mara Selvaggini",
            "99014440095",
            "SLVMRA71D58F205V",
            "Via Fiorita 1",
            "17100 Savona SV",
            "Mara Selvaggini"),
    PAPAVERO("Pasticceria Papavero S.n.c.", "99014810222", "Piazza dei Forni 9", "38122 Trento TN", "Agata Papavero"),
    QUERCINO(
            "Quercino di Ivo Tarsiani",
            "99015180336",
            "TRSVIO66H12L388E",
            "Via dei Pialloni 22",
            "29121 Piacenza PC",
            "Ivo Tarsiani"),
    ROVERELLA(
            "Palestra Roverella S.r.l.",
            "99015550140",
            "Via dell’Arrampicata 4",
            "23100 Sondrio SO",
            "Denis Roverella"),
    SALICELLA("Terme Salicella S.r.l.", "99015920103", "Via delle Fonti 50", "16121 Genova GE", "Lidia Salicella"),
    TARTUFINO("Trattoria Tartufino S.n.c.", "99016290274", "Calle del Forno 7", "30121 Venezia VE", "Beppe Tartufino"),
    UVASPINA("Cantina Uvaspina S.r.l.", "99016660245", "Contrada Filari 16", "36100 Vicenza VI", "Carola Uvaspina"),
    VENTAGLIO("Sartoria Ventaglio S.r.l.", "99017030299", "Via delle Asole 11", "45100 Rovigo RO", "Rosalba Ventaglio"),
    ZEFFIRINA("Impianti Zeffirina S.r.l.", "99017400161", "Via dei Camini 28", "24125 Bergamo BG", "Amos Zeffirini"),
    BUSSOLA("Bussola Viaggi S.r.l.", "99017770175", "Via del Porto Vecchio 3", "25121 Brescia BS", "Serena Bussola"),
    SPICCIOLO(
            "Edicola Spicciolo di Remo Bartolani",
            "99018140311",
            "BRTRME59A09A246I",
            "Piazza Tonda 1",
            "34170 Gorizia GO",
            "Remo Bartolani"),
    STELLAROSSA(
            "Fonderie Stellarossa S.p.A.",
            "99018510265",
            "Via delle Staffe 90",
            "31100 Treviso TV",
            "Guido Crogiolani"),
    PIETRALTA(
            "Costruzioni Pietralta S.r.l.",
            "99018880353",
            "Via del Cantiere 18",
            "42121 Reggio nell’Emilia RE",
            "Alba Pietralta"),
    SEGNALIBRO("Libreria Segnalibro S.r.l.", "99019250119", "Via dei Copisti 2", "19121 La Spezia SP", "Noemi Segnani"),
    ZUCCHERINA(
            "Caffetteria Zuccherina S.n.c.", "99019620212", "Portici Bassi 25", "39100 Bolzano BZ", "Klara Zuccherina"),
    VALFIORITA(
            "Comune di Valfiorita",
            "",
            "95001230168",
            "Piazza del Municipio 1",
            "24010 Valfiorita BG",
            "Ufficio ragioneria"),
    PRATESI("Ginevra Pratesi", "", "PRTGVR84C51A794F", "Via dei Gelsomini 13", "24121 Bergamo BG", "Ginevra Pratesi"),
    ALPENROSE("Alpenrose Verlag AG", "CHE999000001", "", "Setzergasse 4", "6900 Lugano CH", "Ursina Alpenrose");

    private final String officialName;
    private final String vatCode;
    private final String taxCode;
    private final String street;
    private final String place;
    private final String person;

    SampleCustomer(String officialName, String vatCode, String street, String place, String person) {
        this(officialName, vatCode, vatCode, street, place, person);
    }

    SampleCustomer(String officialName, String vatCode, String taxCode, String street, String place, String person) {
        this.officialName = officialName;
        this.vatCode = vatCode;
        this.taxCode = taxCode;
        this.street = street;
        this.place = place;
        this.person = person;
    }

    String officialName() {
        return officialName;
    }

    /// Without country; empty text for whoever has none.
    String vatCode() {
        return vatCode;
    }

    String taxCode() {
        return taxCode;
    }

    /// By which the archive finds the customer again.
    String reference() {
        return vatCode.isEmpty() ? taxCode : vatCode;
    }

    boolean isAbroad() {
        return this == ALPENROSE;
    }

    boolean isPublicBody() {
        return this == VALFIORITA;
    }

    boolean isConsumer() {
        return this == PRATESI;
    }

    /// A made-up code: six characters for the public body, seven for a firm.
    String sdiCode() {
        if (isAbroad()) {
            return "XXXXXXX";
        }
        if (isConsumer()) {
            return "0000000";
        }
        return isPublicBody() ? "UFZZ99" : "Z9" + (name() + "00000").substring(0, 5);
    }

    PostalAddress address() {
        var zip = place.substring(0, place.indexOf(' '));
        var city = place.substring(zip.length() + 1, place.lastIndexOf(' '));
        var province = place.substring(place.lastIndexOf(' ') + 1);
        return isAbroad()
                ? new PostalAddress(street, zip, city, "", province)
                : new PostalAddress(street, zip, city, province, "IT");
    }

    /// The addresses end in `.example`, where no mail ever arrives; the telephone numbers do not exist.
    Contacts contacts() {
        var domain = name().toLowerCase(Locale.ROOT);
        return new Contacts(
                Optional.of(person),
                Optional.of("035 000 " + (1000 + Math.floorMod(name().hashCode(), 9000))),
                Optional.of("amministrazione@" + domain + ".example"),
                isConsumer() || isAbroad() ? Optional.empty() : Optional.of(domain + "@pec.example"));
    }
}
