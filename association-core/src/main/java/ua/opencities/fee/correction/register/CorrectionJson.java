package ua.opencities.fee.correction.register;

import java.util.UUID;
import ua.opencities.shared.MoneyJson;

/**
 * A correction. {@code amount} is what the council owes more or less, of a refund what went back;
 * {@code invoice}, {@code invoiceNumber} and {@code dueOn} may be absent, as may the debt from
 * before ({@code opening}), the correction that this reverses and the one that reverses it.
 */
public record CorrectionJson(
    UUID id,
    UUID council,
    String councilName,
    String kind,
    UUID invoice,
    String invoiceNumber,
    String number,
    String issuedOn,
    String dueOn,
    MoneyJson before,
    MoneyJson amount,
    MoneyJson after,
    String reason,
    ActJson act,
    UUID opening,
    UUID reverses,
    UUID reversedBy) {
  public record ActJson(String body, String number, String date) {}

  public static CorrectionJson of(CorrectionView it) {
    var grounds = it.grounds();
    return new CorrectionJson(
        it.id().value(),
        it.council().value(),
        it.councilName(),
        it.kind().name(),
        it.invoice().orElse(null),
        it.invoiceNumber().orElse(null),
        it.number(),
        grounds.issuedOn().toString(),
        it.dueOn().map(Object::toString).orElse(null),
        MoneyJson.of(it.before()),
        MoneyJson.of(it.amount()),
        MoneyJson.of(it.after()),
        grounds.reason(),
        new ActJson(grounds.body(), grounds.actNumber(), grounds.actDate().toString()),
        it.opening().map(CorrectionView.Ref::id).orElse(null),
        it.reverses().map(CorrectionView.Ref::id).orElse(null),
        it.reversedBy().map(CorrectionView.Ref::id).orElse(null));
  }
}
