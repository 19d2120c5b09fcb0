package ua.opencities.support.rules;

import java.util.List;
import java.util.Map;

/** Which class of package {@code wrong} each rule must name. */
public final class Planted {
  private static final Map<String, List<String>> CULPRITS =
      Map.ofEntries(
          Map.entry(
              "a room knows only the floors below it",
              List.of(
                  "shared may not know fee",
                  "fee may not know payment",
                  "fee may not know notification",
                  "fee may not know web",
                  "tool may not know fee",
                  "report may not know fee",
                  "council may not know membership",
                  "wrong.cellar.Rat")),
          Map.entry("no cycles between rooms", List.of("wrong.payment.Paid")),
          Map.entry("no cycles inside a room", List.of("wrong.fee.paper.Receipt")),
          Map.entry("entities stay in their room", List.of("wrong.fee.Invoice")),
          Map.entry("entities have no setters", List.of("wrong.fee.Invoice.setAmount")),
          Map.entry(
              "only stores hold the entity manager",
              List.of("wrong.fee.IssueInvoice", "wrong.fee.OpenStore")),
          Map.entry(
              "use cases take the actor first",
              List.of("IssueInvoice.issue", "IssueInvoice.withdraw")),
          Map.entry("a deed has one public verb", List.of("wrong.fee.IssueInvoice")),
          Map.entry("use cases are a room’s only front door", List.of("wrong.fee.OpenStore")),
          Map.entry("rooms know no HTTP and no templates", List.of("wrong.fee.IssueInvoice")),
          Map.entry(
              "core has no timers and no main",
              List.of("wrong.fee.NightlyHelper", "wrong.fee.OpenStore has a main")),
          Map.entry(
              "timers only in the admin portal's jobs", List.of("wrong.portal.member.ClockPages")),
          Map.entry(
              "time comes from a clock",
              List.of(
                  "java.time.LocalDate.now()",
                  "java.time.Instant.now()",
                  "now(java.time.ZoneId)",
                  "currentTimeMillis",
                  "java.time.Clock.systemUTC()")),
          Map.entry(
              "money is Money",
              List.of("Invoice.amount", "Invoice.share", "Invoice.rate", "Invoice.rates")),
          Map.entry("transactions only by @UseCase", List.of("wrong.fee.IssueInvoice")),
          Map.entry("events are records", List.of("wrong.fee.InvoiceIssued")),
          Map.entry("what lives long makes nothing anew", List.of("wrong.fee.EveryNight.works")),
          Map.entry(
              "names say what a thing is",
              List.of(
                  "wrong.fee.NightlyHelper",
                  "wrong.fee.Utils",
                  "wrong.fee.BaseStore",
                  "wrong.fee.OpenStore$Impl")),
          Map.entry(
              "every resource method says who may enter",
              List.of("ClockPages.open", "ClockPages.tick")),
          Map.entry(
              "actors are made at the door",
              List.of("wrong.fee.IssueInvoice", "wrong.portal.member.ClockPages")),
          Map.entry("portals hold no database", List.of("wrong.portal.member.ClockPages")),
          Map.entry(
              "the member portal reaches nothing of the staff",
              List.of("wrong.portal.member.ClockPages → wrong.fee.AskFees → wrong.fee.EndYear")));

  private Planted() {}

  public static List<String> against(String rule) {
    return CULPRITS.getOrDefault(rule, List.of());
  }
}
