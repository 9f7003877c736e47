package canary.app.puntuale.office;

/// Wrong on purpose: it talks to the terminal.
public record OfficeThatMutters(String remark) {

    public void mutter() {
        System.out.println(remark);
    }
}
