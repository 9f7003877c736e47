-- What the history needs to tell of the whole collection: promises, disputes, plans, approvals.

-- the one of a fixed set of words that the event turns on: a standing, a question, a guard
alter table history add column detail varchar(40);
-- the line of the history that this one is about: a plan, a settlement, what is corrected
alter table history add column line_id bigint references history (id);
alter table history add column policy varchar(200);
alter table history add column percent decimal(9, 4);
alter table history add column days integer;
alter table history add column agreed boolean;

-- the rates of a repayment plan
create table history_rate (
    history_id bigint not null references history (id),
    position integer not null,
    due_on date not null,
    amount decimal(15, 2) not null check (amount > 0),
    primary key (history_id, position)
);

create index history_line on history (line_id);
