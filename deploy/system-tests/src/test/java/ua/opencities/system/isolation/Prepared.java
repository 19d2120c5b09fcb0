package ua.opencities.system.isolation;

import java.util.List;

/**
 * What a council must have before it can name it. The demonstration has no papers of a predecessor:
 * for a while they are written straight into the database.
 */
final class Prepared implements AutoCloseable {
  private static final String ACT = "'00000000-0000-4000-8000-00000000a0a0'";

  private final Footprint rows;
  private final Neighbour asker;

  /** Waits for its committee. */
  final String draft;

  /** Its committee's act has its scan. */
  final String scanned;

  Prepared(Footprint rows, Neighbour asker, Neighbour another) {
    this.rows = rows;
    this.asker = asker;
    close();
    for (Neighbour heir : List.of(asker, another)) inherits(heir, heir == asker ? 0 : 1);
    draft =
        asker
            .visitor
            .post(
                "/programmes/new",
                NamedRow.form(asker, asker.programme(), "from", "2027", "basis", "%s"))
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst("/edit/.*", "");
    scanned = asker.programmeWithAScan();
  }

  private void inherits(Neighbour heir, int which) {
    rows.one(
        """
        insert into inheritance (id, council_id, side, line_id, act_id, place, other_id, council_name,
            other_name, kind, happened_on, act, account, programmes, tools, history, moved, tools_passed,
            tools_granted, submission, settled_by, settled_by_name, settled_at)
        select gen_random_uuid(), '%s', 'HEIR', gen_random_uuid(), %s, %d, before.id, 'Рада',
            'Попередниця', 'MERGED', '2026-11-01', 'проба', true, false, false, false, 0, '',
            '', gen_random_uuid(), 'проба', 'проба', now()
          from (select distinct council_id as id from invoice where council_id not in
              (select council_id from role_grant where council_id is not null)
              order by 1 offset %d limit 1) before
        returning id"""
            .formatted(heir.council(), ACT, which + 1, which));
  }

  String inheritedPaper(Neighbour heir) {
    return NamedRows.found(heir, "/inherited", "/inherited/file\\?paper=([0-9a-f-]{36})");
  }

  /** Of the asker a council that may ask to join; of a member itself, which may not. */
  String joining(Neighbour who) {
    String open = "select id from council c where exists (select from door_council_to_join(c.id))";
    return who == asker ? rows.one(open + " limit 1") : who.council();
  }

  /** Nobody inherits any more. */
  @Override
  public void close() {
    rows.put("delete from inheritance where act_id = " + ACT);
  }

  /** With a scan where there was one made. */
  String agreed(Neighbour who, String otherwise) {
    return who == asker ? scanned : otherwise;
  }
}
