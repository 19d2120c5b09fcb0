-- By an account and by the codes of whoever pays for a council, too; and the town of a name before the villages of its raion.
create or replace function councils_found(words text[]) returns table (council_id uuid, score real)
language sql stable
set pg_trgm.word_similarity_threshold = 0.4
set enable_seqscan = off -- the planner thinks comparing trigrams costs nothing and reads the whole register
set jit = off -- nor does it weigh well what compiling costs then
as $$
  with word as (
    select w as text, case when w ~ '^(ua)?\d{4,}$' then regexp_replace(w, '^ua', '') end as digits from unnest(words) w
  ), hit as (
    select coalesce(c.merged_into, c.id) as id, w.text, word_similarity(w.text, c.search_key) + word_similarity(w.text, c.name_key)
      + case when c.name_key like w.text || '%' then 1 else 0 end
      + case when c.search_key ~ ('(^| )' || w.text || '( |$)') then 0.5 else 0 end
      + case when lower(c.centre_name) = w.text then 0.5 else 0 end as score
    from word w join council c on w.text <% c.search_key
    where w.digits is null
    union all
    select coalesce(c.merged_into, c.id), w.text, 3
    from word w join council c on c.katottg like 'UA' || w.digits || '%' or c.edrpou like w.digits || '%'
      or c.koatuu like w.digits || '%' or c.budget_code like w.digits || '%'
    where w.digits is not null
    union all
    select coalesce(c.merged_into, c.id), w.text, 3 from word w join council c on c.iban = 'UA' || w.digits where length(w.digits) = 27
    union all
    select coalesce(c.merged_into, c.id), w.text, 2
    from word w join council_payer p on p.edrpou = w.digits or p.iban = 'UA' || w.digits join council c on c.id = p.council_id
    where w.digits is not null
  ), best as (
    select id, text, max(score) as score from hit group by id, text
  )
  select id, sum(score)::real from best group by id having count(*) = cardinality(words)
$$;
