-- What councils have by the association's own attributes, as the register is narrowed by it.
create view report_attribute with (security_invoker = true) as
select v.council_id, v.attribute_id, v.said_yes, v.said_choice::text as said_choice, lower(v.said_text) as text
from council_attribute_value v;
grant select on report_attribute to association_admin;
comment on column report_attribute.text is 'In small letters by Ukrainian rules; its apostrophes are one already.';
