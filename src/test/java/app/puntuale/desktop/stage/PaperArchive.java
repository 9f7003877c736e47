package app.puntuale.desktop.stage;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.archive.DocumentId;
import app.puntuale.archive.Documents;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.followups.Chain;
import app.puntuale.followups.Credits;
import app.puntuale.followups.History;
import app.puntuale.imports.ImportShelf;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.mail.Outbox;
import app.puntuale.office.Archive;
import app.puntuale.office.Inspection;
import app.puntuale.payments.InterestClaims;
import app.puntuale.payments.Payments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// An archive on a sheet of paper: enough for a view model that asks for settings, customers and open invoices.
public final class PaperArchive implements Archive, Transactions, Documents, Customers, Invoices {

    public final PaperSettings settings = new PaperSettings();
    public final List<Customer> customers = new ArrayList<>();
    public final List<OpenItem> openItems = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    @Override
    public PaperSettings settings() {
        return settings;
    }

    @Override
    public Transactions transactions() {
        return this;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void run(Runnable work) {
        work.run();
    }

    @Override
    public Documents documents() {
        return this;
    }

    @Override
    public DocumentId keep(String name, String mediaType, Content content) {
        var id = new DocumentId(documents.size() + 1L);
        documents.add(new Document(id, name, mediaType, content));
        return id;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public Customers customers() {
        return this;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return customers.stream().filter(customer -> customer.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Customer> findBy(String reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Customer> all() {
        return List.copyOf(customers);
    }

    @Override
    public void change(Customer changed) {
        customers.replaceAll(customer -> customer.id().equals(changed.id()) ? changed : customer);
    }

    @Override
    public Invoices invoices() {
        return this;
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.empty();
    }

    @Override
    public List<Invoice> of(CustomerId customer) {
        return List.of();
    }

    @Override
    public List<OpenItem> open() {
        return List.copyOf(openItems);
    }

    @Override
    public List<OpenItem> instalmentsOf(CustomerId customer) {
        return openOf(customer);
    }

    @Override
    public List<OpenItem> openOf(CustomerId customer) {
        return openItems.stream()
                .filter(item -> item.customer().equals(customer))
                .toList();
    }

    @Override
    public Set<InstalmentId> withIban(CustomerId customer) {
        return Set.of();
    }

    @Override
    public List<AppliedCredit> appliedCreditsOf(CustomerId customer) {
        return List.of();
    }

    @Override
    public List<OpenCredit> openCreditsOf(CustomerId customer) {
        return List.of();
    }

    @Override
    public void confirmDueDate(InstalmentId instalment, LocalDate dueOn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void settle(InvoiceId invoice, Doubt doubt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InterestClaims interestClaims() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Credits credits() {
        return Credits.NONE;
    }

    @Override
    public Payments payments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public History history() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Chain chain() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Inspection inspection() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outbox outbox() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImportShelf imports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean emptyOf(String supplier) {
        return false;
    }

    @Override
    public void close() {}
}
