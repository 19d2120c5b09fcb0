package ua.opencities.portal.admin.run;

import java.util.List;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceJson.PartJson;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.language.Texts;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.FeeExplanation;

/** A line; an exception says its {@code reason} and what to do. */
public record LineJson(
    UUID council,
    String councilName,
    String oblast,
    Integer inhabitants,
    MoneyJson amount,
    List<String> explanation,
    List<PartJson> parts,
    String state,
    UUID invoice,
    String number,
    String reason,
    String todo) {
  static LineJson of(LineView line, Texts texts) {
    return new LineJson(
        line.council().value(),
        line.name(),
        line.oblast(),
        line.inhabitants().orElse(null),
        line.amount().map(MoneyJson::of).orElse(null),
        line.explanation().map(it -> it.lines(texts)).orElse(List.of()),
        line.explanation().map(FeeExplanation::parts).orElse(List.of()).stream()
            .map(part -> new PartJson(part.day().toString(), MoneyJson.of(part.amount())))
            .toList(),
        line.state().name(),
        line.invoice().map(InvoiceId::value).orElse(null),
        line.number().orElse(null),
        line.hindrance().map(Enum::name).orElse(null),
        line.hindrance().map(it -> LinesTable.todo(texts, line)).orElse(null));
  }
}
