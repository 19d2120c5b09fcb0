-- A passport is often a numbered table: a third form beside the full and the short one.
alter table paper_template drop constraint paper_template_variant_is_known;
alter table paper_template add constraint paper_template_variant_is_known check (variant in ('FULL', 'SHORT', 'TABLE'));
alter table template_choice drop constraint template_choice_variant_is_known;
alter table template_choice add constraint template_choice_variant_is_known check (variant in ('FULL', 'SHORT', 'TABLE'));
