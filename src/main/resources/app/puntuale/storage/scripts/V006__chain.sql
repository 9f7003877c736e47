-- The history is evidence: every line is sealed over its own words and over the seal of the line before.

-- the seal of a line; positions count from 1 without a gap
create table chain_link (
    history_id bigint primary key references history (id),
    position integer not null unique,
    seal varchar(64) not null
);

-- one row, which says where the chain ends; whoever adds a line holds it until it is committed
create table chain_head (
    id integer primary key check (id = 1),
    links integer not null,
    seal varchar(64) not null
);
insert into chain_head (id, links, seal) values (1, 0, '');
