-- What hinders a step that was entered ahead is known by the code of the broken rule; the sentence stands beside it in both languages.
-- Before, the entry fee that an act waits for was told from other hindrances by its Ukrainian words, which a change of wording would break.
alter table membership_step_ahead
  add column hindrance_code text,
  add column hindrance_en text;
update membership_step_ahead
   set hindrance_code = 'membership.entry-fee-awaited',
       hindrance_en = 'The Board has admitted the council, but its entry fee has not come yet. Issue the invoice for the entry fee (Billing runs) and record the payment: the council is a member from the day the fee comes.'
 where hindrance like 'Раду прийнято Правлінням, але вступний внесок ще не надійшов%';
alter table membership_step_ahead
  add constraint membership_step_ahead_is_told_what_hinders check (hindrance_code is null or hindrance is not null),
  add constraint membership_step_ahead_is_told_in_both_languages check (hindrance_en is null or hindrance is not null);
comment on column membership_step_ahead.hindrance_code is 'of the rule that it would have broken; unknown of hindrances from before there was a code';
