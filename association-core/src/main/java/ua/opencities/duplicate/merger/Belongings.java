package ua.opencities.duplicate.merger;

import static ua.opencities.duplicate.merger.Belonging.hinders;
import static ua.opencities.duplicate.merger.Belonging.moves;
import static ua.opencities.duplicate.merger.Belonging.stays;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fate of every table in which a council is named. A table that is in none of these lines fails
 * a test: whoever makes it decides what becomes of its rows.
 */
final class Belongings {
  /** The council that stays has one of that day itself, and keeps it. */
  static final String NEW_DAY =
      "t.withdrawn_at is null and not exists (select from population_figure k where k.council_id = ?2"
          + " and k.as_of = t.as_of and k.withdrawn_at is null)";

  private static final String OF_A_NEW_DAY =
      "exists (select from population_figure f where f.id = t.figure_id and "
          + NEW_DAY.replace("t.", "f.")
          + ")";

  /** Restated where the territory is taken of the row that goes. */
  static final String TERRITORY = "council_territory";

  static final String RUNNING = "(t.ends_on is null or t.ends_on > ?3)";

  /** The person has the role at both already. */
  static final String AT_BOTH =
      "exists (select from role_grant k where k.council_id = ?2 and k.account_id = t.account_id"
          + " and k.role = t.role and (k.ends_on is null or k.ends_on > ?3))";

  /** Told apart by who they are; of other posts there is one holder at a time. */
  private static final String SAME_POST =
      "exists (select from official k where k.council_id = ?2 and k.position = t.position"
          + " and daterange(k.term_from, k.term_until, '[]') && daterange(t.term_from, t.term_until, '[]')"
          + " and (t.position <> 'DEPUTY_HEAD' or (k.surname, k.given_name) = (t.surname, t.given_name)))";

  /** Asked when the officials have moved: what was put right stays with an entry that stays. */
  private static final String WITH_ITS_ENTRY =
      "not exists (select from official o where o.id = t.official_id and o.council_id = ?1)";

  /** One lasts at a time: the council that stays has its own, and keeps it. */
  private static final String BOTH_OPEN =
      "((select count(distinct k.council_id) from admission_interest_known k where (k.id = t.id"
          + " or k.council_id = ?2) and k.ended_on is null and k.followed_on is null"
          + " and k.renewed_on is null) = 2)";

  static final List<Belonging> MOVING =
      List.of(
          moves(
              "council_payer",
              Thing.PAYERS,
              "not exists (select from council_payer k where k.council_id = ?2"
                  + " and k.edrpou is not distinct from t.edrpou and k.iban is not distinct from t.iban)"),
          moves(
              "council_contact",
              Thing.CONTACTS,
              "not exists (select from council_contact k where k.council_id = ?2"
                  + " and k.contact_function = t.contact_function and k.email = t.email)"),
          moves(
              "council_attribute_value",
              Thing.ATTRIBUTES,
              "not exists (select from council_attribute_value k where k.council_id = ?2"
                  + " and k.attribute_id = t.attribute_id)"),
          moves("official", Thing.OFFICIALS, "not " + SAME_POST),
          moves("official_correction", Thing.WITH_THE_REST, WITH_ITS_ENTRY),
          moves(
              "council_succession",
              Thing.FORMER_NAMES,
              "not exists (select from council_succession k where k.council_id = ?2"
                  + " and (k.predecessor_name, k.happened_on) = (t.predecessor_name, t.happened_on))"),
          moves("role_grant", Thing.PEOPLE, RUNNING + " and not " + AT_BOTH),
          moves(
              "invitation", Thing.INVITATIONS, "t.accepted_at is null and t.withdrawn_at is null"),
          moves("api_token", Thing.TOKENS, "t.ended_at is null"),
          moves("admission_application", Thing.APPLICATIONS, "true"),
          moves("admission_file", Thing.WITH_THE_REST, "true"),
          moves("admission_note", Thing.WITH_THE_REST, "true"),
          moves("admission_opinion", Thing.OPINIONS, "true"),
          moves("admission_interest", Thing.INTEREST, "not " + BOTH_OPEN),
          moves("reminder_pause", Thing.REMINDER_PAUSES, "t.invoice_id is null"),
          moves(
                  "programme_season_council",
                  Thing.SESSION_DAYS,
                  "not exists (select from programme_season_council k where k.council_id = ?2"
                      + " and k.year = t.year)")
              .foundBy("year"),
          moves(
              "template_choice",
              Thing.WITH_THE_REST,
              "not exists (select from template_choice k where k.council_id = ?2 and k.kind = t.kind)"),
          moves(
                  "letter_style",
                  Thing.WITH_THE_REST,
                  "not exists (select from letter_style k where k.council_id = ?2)")
              .foundBy("'style'"));

  /** Not by a mere change of the council: a figure is copied, a draft passes unread. */
  static final List<Belonging> MOVING_OTHERWISE =
      List.of(
          moves("population_figure", Thing.FIGURES, NEW_DAY),
          moves("population_dispute", Thing.DISPUTES, OF_A_NEW_DAY),
          moves("letter", Thing.LETTER_DRAFTS, "t.number is null"),
          new Belonging("council", "merged_into", Fate.MOVES, Thing.WITH_THE_REST, "true", "id"));

  static final List<Belonging> HINDERING =
      Stream.of(
              Stream.of(
                  hinders("membership", Thing.MEMBERSHIP, "t.standing <> 'LEAD'"),
                  hinders("letter", Thing.SENT_LETTERS, "t.number is not null"),
                  hinders("tool_entitlement", Thing.TOOLS, "t.until is null"),
                  hinders(
                      "population_dispute",
                      Thing.DISPUTES_OF_ONE_DAY,
                      "t.outcome is null and not " + OF_A_NEW_DAY),
                  hinders(
                      "admission_application",
                      Thing.APPLICATIONS_OF_BOTH,
                      "t.state = 'OPEN' and exists (select from admission_application k"
                          + " where k.council_id = ?2 and k.state = 'OPEN')")),
              every(
                  Thing.MEMBERSHIP,
                  "membership_step membership_step_ahead membership_step_correction"),
              every(
                  Thing.MONEY,
                  "account_entry account_opening charge charge_deferral correction fee_obstacle fee_of_leaver invoice payment"
                      + " payment_schedule payment_schedule_part relief"
                      + " reconciliation_act reconciliation_answer reconciliation_copy settlement"),
              every(Thing.PAPERS, "frozen_paper issued_paper paper_template paper_template_file"),
              every(
                  Thing.PROGRAMMES,
                  "programme programme_act programme_advice programme_desk programme_fee"
                      + " programme_funding programme_indicator programme_indicator_value"
                      + " programme_measure programme_measure_amount programme_part_saved"
                      + " programme_publication programme_shortfall programme_signed_copy programme_year_choice"
                      + " programme_year_money programme_year_report"),
              every(Thing.SENT_LETTERS, "letter_counter"),
              every(Thing.SUCCESSION, "inheritance inherited_programme"))
          .flatMap(each -> each)
          .toList();

  /**
   * The trail, what was sent, lists as they came, calculations as they were made; an account
   * without entries; files, which go with their act and hinder with it; corrected cases, which go
   * with the name.
   */
  static final List<Belonging> STAYING =
      Stream.concat(
              Stream.of(
                      "audit_entry billing_line council_import_row council_name_correction council_territory"
                          + " delivery_report file_signature job job_council member_account"
                          + " opening_import_row outbox_mail programme_season_reminder reminder_mail reminder_notice"
                          + " scenario_figure scenario_line stored_file")
                  .flatMap(names -> Stream.of(names.split(" ")))
                  .map(table -> stays(table, "council_id")),
              Stream.of(
                  stays("council_succession", "predecessor_id"),
                  stays("inheritance", "other_id"),
                  stays("duplicate_apart", "one_id"),
                  stays("duplicate_apart", "other_id"),
                  stays("council_merger", "kept_id"),
                  stays("council_merger", "gone_id")))
          .toList();

  private Belongings() {}

  static Stream<Belonging> all() {
    return Stream.of(MOVING, MOVING_OTHERWISE, HINDERING, STAYING).flatMap(List::stream);
  }

  private static Stream<Belonging> every(Thing thing, String tables) {
    return Stream.of(tables.split(" ")).map(table -> hinders(table, thing, "true"));
  }
}
