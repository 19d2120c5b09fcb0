package ua.opencities.inheritance.json;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.inheritance.InheritanceView;
import ua.opencities.shared.MoneyJson;

/**
 * One pair of councils of an act, as one of them sees it: {@code side} is whether {@code council}
 * is the heir. By {@code moved} the heir owes more or, negative, less; {@code holds} is false once
 * it was taken back, and of the line that took it back ({@code undoes}).
 */
public record SuccessionJson(
    UUID id,
    UUID act,
    String side,
    UUID council,
    String councilName,
    UUID other,
    String otherName,
    String kind,
    String actWords,
    LocalDate on,
    List<String> inherited,
    MoneyJson moved,
    List<String> tools,
    LocalDate memberSince,
    UUID undoes,
    boolean holds,
    String settledAt) {
  public static SuccessionJson of(InheritanceView it) {
    return new SuccessionJson(
        it.line(),
        it.actId(),
        it.side().name(),
        it.council().value(),
        it.councilName(),
        it.other().value(),
        it.otherName(),
        it.act().kind().name(),
        it.act().words(),
        it.act().on(),
        it.what().stream().sorted().map(Enum::name).toList(),
        MoneyJson.of(it.moved()),
        it.tools(),
        it.memberSince().orElse(null),
        it.undoes().orElse(null),
        it.holds(),
        it.settledAt().toString());
  }
}
