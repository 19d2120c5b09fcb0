package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** PostgreSQL's own catalogue says whether every table of every migration keeps councils apart. */
class MigrationsTest {
  /**
   * Tables of the association as a whole that a council may read. A new name here is a decision:
   * every council sees every row.
   */
  private static final Set<String> COUNCILS_MAY_READ =
      Set.of(
          "association_profile",
          // their names alone: what a council has stands in council_attribute_value
          "council_attribute",
          "council_attribute_choice",
          "fee_policy",
          "membership_terms",
          "oblast",
          "open_data_publication",
          "programme_season",
          "tariff",
          "tariff_band",
          "tool");

  /** The ways past row security: all serve people who are not signed in. */
  private static final Set<String> DOORS =
      Set.of(
          "door_account",
          "door_grants",
          "door_token",
          "door_failures",
          "door_note_failure",
          "door_begin_reset",
          "door_reset_password",
          "door_invitation",
          "door_accept_invitation",
          "door_park",
          "door_take_parked",
          "door_councils_to_join",
          "door_council_to_join",
          "door_begin_application",
          "door_application",
          "door_application_files",
          "door_application_file",
          "door_application_notes",
          "door_application_steps",
          "door_application_met",
          "door_confirm_application",
          "door_hand_in",
          "door_hand_in_decision",
          "door_show_interest",
          "door_answer",
          "door_link_again",
          "door_members");

  /**
   * The office moves with it what it may not read: a council's drafts, when two rows of the council
   * become one. It answers with ids alone. A new name here is a decision.
   */
  private static final Set<String> MOVES_UNREAD = Set.of("letters_pass_unread");

  /**
   * What a council reads of another whose heir it is, by the act that says so: of whose papers, the
   * function decides by {@code app_council()} alone. A new name here is a decision.
   */
  private static final Set<String> HEIRS_READ =
      Set.of("heirs_papers", "heirs_paper", "heirs_programmes");

  private static final Set<String> SORTED_BY_PEOPLE =
      Set.of("oblast.name", "council.name", "council.raion", "account.shown_name");

  private static final String TABLES =
      " from pg_class t where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace"
          + " and t.relname <> 'flyway_schema_history'";

  private static final String OF_A_COUNCIL =
      "(t.relname = 'council' or exists (select 1 from pg_attribute a where a.attrelid = t.oid"
          + " and a.attname = 'council_id' and not a.attisdropped))";

  @Test
  void everyTableOfACouncilHasForcedRowSecurity() {
    assertThat(
            first(
                "select t.relname"
                    + TABLES
                    + " and "
                    + OF_A_COUNCIL
                    + " and not (t.relrowsecurity and t.relforcerowsecurity)"))
        .isEmpty();
    assertThat(first("select t.relname" + TABLES + " and " + OF_A_COUNCIL))
        .contains("council", "membership", "official", "role_grant");
  }

  @Test
  void everyTableOfACouncilHasTheThreePoliciesOfProtect() {
    String policy =
        " exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname"
            + " and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL' and p.policyname = ";
    String own =
        policy
            + "'own_council' and p.roles = '{association_member}' and p.qual = p.with_check"
            + " and p.qual = '(' || case t.relname when 'council' then 'id' else 'council_id' end || ' = app_council())')";
    String wide = policy + "'association_wide' and p.roles = '{association_admin}')";
    String owner = policy + "'owner_keeps' and p.roles = '{association_owner}')";
    assertThat(
            first(
                "select t.relname"
                    + TABLES
                    + " and "
                    + OF_A_COUNCIL
                    + " and not ("
                    + own
                    + " and"
                    + wide
                    + " and"
                    + owner
                    + ")"))
        .isEmpty();
  }

  /** Lines that people write before any council is known; they are never read back this way. */
  private static final Set<String> WRITTEN_AT_THE_DOOR =
      Set.of("audit_entry.the_door_is_noted", "outbox_mail.the_door_writes");

  /**
   * Where a council may read the association's own rows beside its own. A new name is a decision.
   */
  private static final Set<String> ASSOCIATIONS_ROWS_ARE_READ =
      Set.of(
          "paper_template.associations_template_is_read",
          "paper_template_file.associations_template_file_is_read",
          "template_choice.associations_choice_is_read");

  /** Policies are joined by «or»: a fourth one could only open more, but for a restrictive one. */
  @Test
  void noOtherPolicyOpensMore() {
    assertThat(
            first(
                "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                    + " and policyname not in ('own_council', 'association_wide', 'owner_keeps')"
                    + " and permissive = 'PERMISSIVE'"
                    + " and not (cmd = 'INSERT' and with_check = '(council_id IS NULL)')"
                    + " and not (cmd = 'SELECT' and qual = '(council_id IS NULL)')"))
        .isEmpty();
    assertThat(
            first(
                "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                    + " and cmd = 'SELECT' and qual = '(council_id IS NULL)'"))
        .isSubsetOf(ASSOCIATIONS_ROWS_ARE_READ);
    assertThat(
            first(
                "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                    + " and cmd = 'INSERT'"))
        .isSubsetOf(WRITTEN_AT_THE_DOOR);
    assertThat(
            first(
                "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                    + " and permissive = 'PERMISSIVE'"
                    + " and 'association_member' = any(roles) and qual not like '%app_council()%'"))
        .isSubsetOf(ASSOCIATIONS_ROWS_ARE_READ);
  }

  @Test
  void councilsMayTouchOnlyTheirOwnTablesAndAFewOfTheAssociations() {
    assertThat(
            first(
                "select t.relname"
                    + TABLES
                    + " and not t.relrowsecurity and (has_table_privilege('association_member', t.oid,"
                    + " 'select, insert, update, delete, truncate, references, trigger')"
                    + " or has_any_column_privilege('association_member', t.oid, 'select, insert, update'))"))
        .isSubsetOf(COUNCILS_MAY_READ);
    assertThat(
            first(
                "select t.relname"
                    + TABLES
                    + " and not t.relrowsecurity and has_table_privilege('association_member', t.oid,"
                    + " 'insert, update, delete, truncate')"))
        .isEmpty();
    assertThat(
            first(
                "select t.relname"
                    + TABLES
                    + " and has_table_privilege('association_member', t.oid, 'truncate, references, trigger')"))
        .isEmpty();
  }

  /** A view runs with its owner's rights and would read every council's rows. */
  @Test
  void viewsThatCouncilsMayReadAskWithTheReadersRights() {
    assertThat(
            first(
                "select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"
                    + " and has_table_privilege('association_member', oid, 'select')"
                    + " and not coalesce(reloptions @> '{security_invoker=true}', false)"))
        .isEmpty();
  }

  @Test
  void portalsOwnNothingAndCannotPassRowSecurity() {
    assertThat(
            first(
                "select rolname from pg_roles where rolname like 'association\\_%'"
                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
        .isEmpty();
    assertThat(first("select distinct t.relowner::regrole::text" + TABLES))
        .contains("association_owner")
        .doesNotContain("association_member", "association_admin");
    assertThat(
            first(
                "select r from unnest(array['association_member', 'association_admin']) r"
                    + " where has_schema_privilege(r, 'public', 'create')"
                    + " or pg_has_role(r, 'association_owner', 'member')"))
        .isEmpty();
    assertThat(
            first(
                "select 1 from pg_roles where pg_has_role('association_member', oid, 'member')"
                    + " and rolname = 'association_admin'"))
        .isEmpty();
  }

  @Test
  void onlyTheKnownDoorsPassRowSecurityAndNoneCanBeMisled() {
    assertThat(first("select proname" + ROUTINES + " and prosecdef"))
        .isSubsetOf(Stream.of(DOORS, MOVES_UNREAD, HEIRS_READ).flatMap(Set::stream).toList());
    assertThat(
            first(
                "select proname"
                    + ROUTINES
                    + " and prosecdef and not coalesce(proconfig, '{}') @> '{\"search_path=public, pg_temp\"}'"))
        .isEmpty();
  }

  @Test
  void nobodyCallsAFunctionWithoutBeingGrantedIt() {
    assertThat(
            first(
                "select proname"
                    + ROUTINES
                    + " and exists (select 1 from aclexplode(coalesce(proacl, acldefault('f', proowner))) g where g.grantee = 0)"))
        .isEmpty();
    assertThat(
            first(
                "select proname"
                    + ROUTINES
                    + " and not prosecdef and has_function_privilege('association_member', oid, 'execute')"))
        .isSubsetOf("app_council", "charge_parts", "territory_rests", "fees_rest", "resting_on");
  }

  @Test
  void namesThatPeopleSortAreSortedAsInUkrainian() {
    String ukrainian =
        "select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid"
            + " join pg_collation k on k.oid = a.attcollation"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and k.collname like 'uk%'";
    assertThat(first(ukrainian)).containsAll(SORTED_BY_PEOPLE);
  }

  private static final String ROUTINES =
      " from pg_proc p where pronamespace = 'public'::regnamespace"
          + " and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')";

  private static List<String> first(String question) {
    return Association.sql(question).rows().stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
