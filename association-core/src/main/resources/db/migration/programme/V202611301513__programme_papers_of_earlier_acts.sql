-- Papers issued before their cause was written down: by the act that could issue them, as there was one of a verb then.
alter table frozen_paper disable trigger user;
update frozen_paper f set cause = (
    select a.id from programme_act a
     where a.programme_id = f.subject_id and a.corrects is null
       and case f.kind
             when 'programme-executive-decision' then a.verb = 'AGREED'
             when 'programme-repeal-decision' then a.verb = 'REPEALED'
             else a.verb in ('APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED') end
     order by a.entered_at limit 1)
 where f.cause is null and f.kind like 'programme-%';
alter table frozen_paper enable trigger user;
