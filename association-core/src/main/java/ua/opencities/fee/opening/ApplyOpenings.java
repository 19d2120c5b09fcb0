package ua.opencities.fee.opening;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.fee.account.BookOpenings;
import ua.opencities.fee.account.HoldAccounts;
import ua.opencities.fee.number.GiveNumber;
import ua.opencities.fee.opening.OpeningHappened.OpeningsApplied;
import ua.opencities.fee.opening.OpeningOfAccount.AccountOpened;
import ua.opencities.fee.opening.line.JudgedOpening;
import ua.opencities.fee.opening.line.OpeningFacts;
import ua.opencities.fee.opening.line.OpeningJudge;
import ua.opencities.fee.opening.line.OpeningOutcome;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Opens the accounts by a rehearsed table: all of its lines that may be applied, or none. */
@UseCase
@StaffOnly
public class ApplyOpenings {
  private static final String SERIES = "opening-balance";

  private final OpeningImports imports;
  private final OpeningRows rows;
  private final Openings openings;
  private final Books books;
  private final HoldAccounts hold;
  private final BookOpenings book;
  private final GiveNumber numbers;
  private final Clock clock;
  private final Event<AccountOpened> opened;
  private final Event<OpeningsApplied> announced;

  @Inject
  ApplyOpenings(
      OpeningImports imports,
      OpeningRows rows,
      Openings openings,
      Books books,
      HoldAccounts hold,
      BookOpenings book,
      GiveNumber numbers,
      Clock clock,
      Event<AccountOpened> opened,
      Event<OpeningsApplied> announced) {
    this.imports = imports;
    this.rows = rows;
    this.openings = openings;
    this.books = books;
    this.hold = hold;
    this.book = book;
    this.numbers = numbers;
    this.clock = clock;
    this.opened = opened;
    this.announced = announced;
  }

  /**
   * @param accepted places of suspicious lines to be taken all the same; the others are held back
   * @throws OpeningHasGoneOn when it was not rehearsed, or is applied or undone
   * @throws NothingToOpen when no line would change an account
   * @throws RehearsalOutdated when a line would do something else now than it was told
   */
  public void apply(Actor actor, OpeningImportId id, Collection<Integer> accepted) {
    OpeningImport taken = imports.getToChange(id);
    Instant now = clock.instant();
    taken.applied(actor, now);
    OpeningTerms terms = taken.terms().orElseThrow();
    rows.accept(id, accepted);
    var councils = new TreeSet<>(rows.councils(id));
    if (councils.isEmpty()) throw new NothingToOpen();
    hold.hold(actor, councils);
    List<Opening> all = opening(actor, terms, rows.taken(id), judgedNow(id, terms));
    openings.add(id, all);
    var lines = all.stream().map(Opening::line).flatMap(Optional::stream).toList();
    if (!lines.isEmpty()) book.book(actor, lines, now);
    rows.applied(id);
    all.stream()
        .collect(groupingBy(Opening::council))
        .forEach((council, its) -> opened.fire(told(actor, id, council, its)));
    var counts = OpeningCounts.of(rows.counts(id));
    announced.fire(
        new OpeningsApplied(
            actor.name(),
            id.value(),
            taken.fileName(),
            counts.of(OpeningOutcome.APPLIED),
            counts.all() - counts.of(OpeningOutcome.APPLIED)));
  }

  /** With the accounts held: what it says now stays true until they are written. */
  private List<JudgedOpening> judgedNow(OpeningImportId id, OpeningTerms terms) {
    Sheet sheet = imports.sheet(id);
    return new OpeningJudge(terms, books.known(), sheet.headings()).all(sheet.lines());
  }

  private List<Opening> opening(
      Actor actor, OpeningTerms terms, List<Row> taken, List<JudgedOpening> judged) {
    var read = taken.stream().map(row -> read(row, judged)).toList();
    int balances = (int) read.stream().filter(it -> it.facts().invoice().isEmpty()).count();
    int year = terms.cutOver().getYear();
    int next = balances == 0 ? 0 : numbers.next(actor, SERIES, year, balances);
    var all = new ArrayList<Opening>();
    for (Taken each : read) {
      String number =
          each.facts().invoice().isPresent()
              ? each.facts().invoice().get().number()
              : Opening.balanceNumber(year, next++);
      all.add(
          new Opening(UUID.randomUUID(), each.council(), terms.cutOver(), number, each.facts()));
    }
    return all;
  }

  private record Taken(CouncilId council, OpeningFacts facts) {}

  private static Taken read(Row row, List<JudgedOpening> judged) {
    var now = judged.get(row.number() - 1);
    boolean same = row.text().equals(now.verdict().name());
    UUID council = row.id();
    if (!same || !now.council().equals(Optional.of(council))) throw new RehearsalOutdated();
    return new Taken(new CouncilId(council), OpeningFacts.read(row.text()));
  }

  private static AccountOpened told(
      Actor actor, OpeningImportId id, CouncilId council, List<Opening> its) {
    Money sum = Money.sum(its.stream().map(each -> each.facts().amount()).toList());
    return new AccountOpened(actor.name(), council.value(), id.value(), sum, its.size());
  }
}
