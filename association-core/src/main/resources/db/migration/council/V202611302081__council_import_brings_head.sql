-- The association's own list of members tells also who heads a council; columns that a file has not are left out.
update council_import_mapping set mapping = jsonb_set(mapping, '{columns}', mapping->'columns' ||
  '{"HEAD_NAME": "Голова", "HEAD_TITLE": "Голова, посада", "HEAD_SINCE": "Голова, повноваження з"}')
 where id = '5b0d1a00-0000-4000-8000-000000000002' and shipped;
