-- The association's own list of members tells by which acts they came in; columns that a file has not are left out.
update council_import_mapping set mapping = jsonb_set(mapping, '{columns}', mapping->'columns' ||
  '{"DECISION_NUMBER": "Рішення про вступ №", "DECISION_DATE": "Рішення про вступ, дата", "AGREEMENT_NUMBER": "Угода №",
    "AGREEMENT_DATE": "Угода, дата", "APPLICATION_NUMBER": "Заява №", "APPLICATION_DATE": "Заява, дата",
    "PROTOCOL_NUMBER": "Протокол Правління №", "PROTOCOL_DATE": "Протокол Правління, дата", "MEMBER_SINCE": "Член із"}')
 where id = '5b0d1a00-0000-4000-8000-000000000002' and shipped;
