-- Numbers and days of the association's own attributes, to be asked for from one to another.
create or replace view report_attribute with (security_invoker = true) as
select v.council_id, v.attribute_id, v.said_yes, v.said_choice::text as said_choice, lower(v.said_text) as text,
  coalesce(v.said_whole, v.said_decimal)::numeric(18,3) as number, v.said_day as day
from council_attribute_value v;
