package canary.app.puntuale.office;

/// Wrong on purpose: it catches whatever happens.
public record OfficeThatHidesTrouble(Runnable work) {

    public boolean done() {
        try {
            work.run();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
