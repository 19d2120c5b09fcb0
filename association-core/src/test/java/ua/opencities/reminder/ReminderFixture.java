package ua.opencities.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.notice.NoticeView;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.reminder.prospect.ProspectSearch;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/**
 * Members of an oblast of the test's own, since a round is for all: what no policy holds for, no
 * round touches.
 */
public final class ReminderFixture {
  public static final LocalDate TODAY = LocalDate.now(Association.get(Clock.class));
  private static final Actor OFFICE = Association.administrator();

  private ReminderFixture() {}

  /** The oblast’s only policy from now on. */
  public static PolicyId policy(String oblast, ReminderStep... steps) {
    Association.sql("delete from reminder_policy where oblast_code = ?", oblast).run();
    return Association.get(KeepReminderPolicy.class)
        .keep(
            OFFICE,
            Optional.empty(),
            new Scope(Optional.empty(), Optional.of(oblast), Optional.empty()),
            List.of(steps));
  }

  public static ReminderStep mail(int days, Recipient... to) {
    return new ReminderStep(
        days,
        true,
        false,
        to.length == 0 ? Set.of(Recipient.CLERK) : Set.copyOf(Arrays.asList(to)));
  }

  public static ReminderStep letter(int days) {
    return new ReminderStep(days, false, true, Set.of());
  }

  public static CouncilId member(String oblast) {
    CouncilId council = FeeFixture.member();
    Association.sql("update council set oblast_code = ? where id = ?", oblast, council.value())
        .run();
    return council;
  }

  /** Due so many days from today on; issued a year before. */
  public static InvoiceId owes(CouncilId council, int dueIn) {
    InvoiceId invoice =
        Association.get(IssueInvoice.class)
            .issue(OFFICE, council, FeeFixture.YEAR, TODAY.minusDays(365), TODAY.plusDays(dueIn));
    // its own letter is no reminder
    Association.sql("delete from outbox_mail where council_id = ?", council.value()).run();
    return invoice;
  }

  /** Somebody with an account; answers with the address. */
  public static String person(CouncilId council, Role role, String name) {
    UUID account = UUID.randomUUID();
    String email = account + "@rada.example";
    Association.sql(
            "insert into account(id, email, shown_name) values (?, ?, ?)", account, email, name)
        .run();
    Association.sql(
            "insert into role_grant(id, account_id, council_id, role, begins_on, granted_by)"
                + " values (gen_random_uuid(), ?, ?, ?, date '2020-01-01', 'operator:test')",
            account,
            council.value(),
            role.name())
        .run();
    return email;
  }

  public static void official(CouncilId council, String position, String given, String surname) {
    Association.sql(
            "insert into official(id, council_id, position, title, given_name, surname, gender,"
                + " term_from) values (gen_random_uuid(), ?, ?, 'міський голова', ?, ?,"
                + " 'MASCULINE', date '2020-01-01')",
            council.value(),
            position,
            given,
            surname)
        .run();
  }

  public static Prospect prospect(InvoiceId invoice, LocalDate day) {
    return all(invoice, day).get(0);
  }

  public static List<Prospect> all(InvoiceId invoice, LocalDate day) {
    String number =
        (String)
            Association.sql("select number from invoice where id = ?", invoice.value()).value();
    var search =
        new ProspectSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            number,
            ProspectSearch.Sort.of("due"),
            Page.Request.first());
    return Association.get(RemindersOn.class).page(OFFICE, day, search).items();
  }

  public static List<NoticeView> notices(CouncilId council) {
    return Association.get(NoticeRegister.class)
        .page(OFFICE, NoticeSearch.all(Page.Request.first()).of(council))
        .items();
  }

  public static long lettersTo(String email) {
    return Association.sql("select count(*) from outbox_mail where to_address = ?", email).count();
  }
}
