package app.puntuale.followups;

import app.puntuale.customers.Customer;

/// One customer in today's queue.
public record QueueEntry(Customer customer, Proposal.Act proposal) {}
