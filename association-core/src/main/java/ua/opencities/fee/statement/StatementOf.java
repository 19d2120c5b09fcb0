package ua.opencities.fee.statement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.Payer;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.shared.Money;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What happened on a council's account in a period. */
@UseCase
public class StatementOf {
  private final AccountLines lines;
  private final MemberAccount accounts;
  private final CouncilProfile councils;
  private final Clock clock;

  @Inject
  StatementOf(AccountLines lines, MemberAccount accounts, CouncilProfile councils, Clock clock) {
    this.lines = lines;
    this.accounts = accounts;
    this.councils = councils;
    this.clock = clock;
  }

  /**
   * A council that is absent or not the actor's own is {@code NotFound}.
   *
   * @throws PeriodRunsBackwards of the field {@code to}
   */
  public PeriodStatement period(Actor actor, CouncilId council, LocalDate from, LocalDate to) {
    var payer = Payer.of(councils.of(actor, council));
    LocalDate today = LocalDate.now(clock);
    if (to.isBefore(from)) throw new PeriodRunsBackwards(from, to, "to");
    if (to.isAfter(today)) throw new PeriodOfTheFuture(today);
    // what its documents are about is asked after the account, so that no entry lacks it
    var account = accounts.asOf(actor, council, to);
    Map<UUID, String> about = lines.about(council, to);
    Map<Boolean, List<StatementLine>> before =
        account.entries().stream()
            .map(entry -> StatementLine.of(entry, about.getOrDefault(entry.id(), "")))
            .collect(Collectors.partitioningBy(line -> line.day().isBefore(from)));
    return new PeriodStatement(
        payer,
        from,
        to,
        Money.sum(before.get(true).stream().map(StatementLine::amount).toList()),
        before.get(false),
        account.ageing(),
        account.credit());
  }
}
