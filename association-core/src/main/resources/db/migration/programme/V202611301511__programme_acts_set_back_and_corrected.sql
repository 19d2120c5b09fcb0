-- A session may decline what the committee agreed to, or send it back; the committee may withdraw. An act may be copied wrong and be corrected.
alter table programme_signed_copy drop constraint copies_belong_to_a_recorded_act;

alter table programme_act
  add column corrects uuid,
  add column correction_reason text check (length(correction_reason) between 1 and 1000),
  add column reason text check (length(reason) between 1 and 1000),
  add column session_ordinal text check (length(session_ordinal) between 1 and 60),
  add column convocation text check (length(convocation) between 1 and 60),
  drop constraint one_act_of_a_verb,
  drop constraint act_verb_is_known,
  add constraint act_verb_is_known check (
    verb in ('AGREED', 'APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED', 'REPEALED', 'DECLINED', 'RETURNED', 'WITHDRAWN')),
  add constraint a_set_back_has_a_reason check ((verb in ('DECLINED', 'RETURNED', 'WITHDRAWN')) = (reason is not null)),
  add constraint a_correction_has_a_reason check ((corrects is null) = (correction_reason is null)),
  add constraint programme_act_of_its_programme unique (id, programme_id),
  add constraint a_correction_is_of_the_same_programme foreign key (corrects, programme_id) references programme_act (id, programme_id),
  add constraint act_is_corrected_once unique (corrects, programme_id);
create unique index one_deciding_act_of_a_verb on programme_act (programme_id, verb)
  where corrects is null and verb in ('APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED', 'REPEALED');
create index programme_act_of_programme on programme_act (programme_id);
comment on column programme_act.corrects is 'The act that was copied wrong; this one stands for it.';
comment on column programme_act.reason is 'Why the session declined or returned it, or the committee withdrew its agreement.';

create view programme_act_standing with (security_invoker = true) as
select a.* from programme_act a where not exists (select from programme_act c where c.corrects = a.id);
comment on view programme_act_standing is 'Acts as they read today: of a corrected one its correction.';
grant select on programme_act_standing to association_member, association_admin;

-- A verb names no single act any more.
alter table programme_signed_copy add column act_id uuid;
alter table programme_signed_copy disable trigger user;
update programme_signed_copy c set act_id = (select a.id from programme_act a where a.programme_id = c.programme_id and a.verb = c.verb);
alter table programme_signed_copy enable trigger user;
alter table programme_signed_copy
  alter column act_id set not null,
  add constraint copies_belong_to_a_recorded_act foreign key (act_id, programme_id) references programme_act (id, programme_id);
create index signed_copy_of_act on programme_signed_copy (act_id, programme_id);
