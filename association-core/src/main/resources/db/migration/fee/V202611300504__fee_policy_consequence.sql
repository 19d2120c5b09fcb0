alter table fee_policy add column consequence text not null default 'NO_NEW_TOOLS'
  constraint fee_policy_consequence_is_known check (consequence in ('NOTICE', 'NO_NEW_TOOLS', 'READ_ONLY'));
comment on column fee_policy.consequence is 'What follows when a fee is late past the grace period.';
