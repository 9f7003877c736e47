-- Where a payment goes is reckoned from what was said of it. These are the facts; allocation, collected and remitted
-- are what follows from them, and are written anew each time.

-- what was entered before is left as a person has seen it
alter table payment add column spread varchar(20) default 'EXACTLY' not null;
alter table payment add column imputation varchar(20) default 'CAPITAL' not null;
-- the last instalment that was there: what came after it is paid only by a person's decision
alter table payment add column newest bigint default 0 not null;

-- the invoices that the debtor named, in their order
create table payment_invoice (
    payment_id bigint not null references payment (id),
    position integer not null,
    invoice_id bigint not null references invoice (id),
    primary key (payment_id, position)
);

-- what a person has decided to the cent: capital, interest or the lump sum
create table payment_part (
    payment_id bigint not null references payment (id),
    instalment_id bigint not null references instalment (id),
    towards varchar(20) not null,
    amount decimal(15, 2) not null check (amount > 0),
    primary key (payment_id, instalment_id, towards)
);
insert into payment_part (payment_id, instalment_id, towards, amount)
    select payment_id, instalment_id, 'CAPITAL', amount from allocation;
create index payment_part_instalment on payment_part (instalment_id);

-- what payments have paid of interest and lump sums
create table collected (
    payment_id bigint not null references payment (id),
    instalment_id bigint not null references instalment (id),
    towards varchar(20) not null,
    amount decimal(15, 2) not null check (amount > 0),
    primary key (payment_id, instalment_id, towards)
);
create index collected_instalment on collected (instalment_id);

-- what was given up because enough came in time; the line is that of the settlement, or of the discount
create table remitted (
    line_id bigint not null references history (id),
    instalment_id bigint not null references instalment (id),
    amount decimal(15, 2) not null check (amount > 0),
    primary key (line_id, instalment_id)
);
create index remitted_instalment on remitted (instalment_id);

-- what a letter asks for beside the debt; it counts once the letter has left
create table interest_claim (
    protocol varchar(100) not null,
    instalment_id bigint not null references instalment (id),
    interest decimal(15, 2) not null,
    lump_sum decimal(15, 2) not null,
    primary key (protocol, instalment_id)
);
create index interest_claim_instalment on interest_claim (instalment_id);
