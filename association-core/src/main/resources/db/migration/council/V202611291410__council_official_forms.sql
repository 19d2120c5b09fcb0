-- What an editor put right in the cases of an official's post and name; imports and the rule of declension leave it alone.
alter table official add forms text not null default '{}' constraint official_forms_are_an_object check (jsonb_typeof(forms::jsonb) = 'object');
comment on column official.forms is 'Only what was typed: {"SURNAME":{"DATIVE":"…"}}; every other form follows from the rule.';
