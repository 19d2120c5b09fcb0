package ua.opencities.portal.admin.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Texts;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;
import ua.opencities.web.Sent;
import ua.opencities.web.part.Choice;

/** For which invoices a rule may be, and what was chosen of it: what is not, narrows nothing. */
public record ScopeOffer(
    List<TariffView> tariffs, List<OblastView> oblasts, List<AttributeView> attributes) {
  public ScopeOffer {
    tariffs = List.copyOf(tariffs);
    oblasts = List.copyOf(oblasts);
    attributes = attributes.stream().filter(ScopeOffer::divides).toList();
  }

  /** A number or a text makes no group. */
  private static boolean divides(AttributeView it) {
    return it.kind() == AttributeKind.YES_NO || it.kind() == AttributeKind.CHOICE;
  }

  Scope chosen(Sent sent) {
    String fee = sent.field("kind");
    String oblast = sent.field("oblast");
    String council = sent.field("councilKind");
    String trait = sent.field("trait");
    return new Scope(
        Arrays.stream(TariffKind.values()).filter(it -> it.name().equals(fee)).findFirst(),
        tariffs.stream().map(TariffView::id).filter(it -> word(it).equals(fee)).findFirst(),
        oblasts.stream().map(OblastView::code).filter(it -> it.equals(oblast)).findFirst(),
        Arrays.stream(CouncilKind.values()).filter(it -> it.name().equals(council)).findFirst(),
        traits().filter(it -> it.word().equals(trait)).findFirst());
  }

  /** What a rule may ask of a council by one of the association's own attributes. */
  public Stream<Trait> traits() {
    return attributes.stream().flatMap(ScopeOffer::traits);
  }

  /** The kinds, and each tariff by its name. */
  public List<Choice> fees(Texts texts) {
    var kinds = Arrays.stream(TariffKind.values()).map(it -> Choice.of(it, texts.label(it)));
    var own =
        tariffs.stream()
            .map(
                it ->
                    new Choice(
                        word(it.id()),
                        texts.text(
                            "reminder.one-tariff",
                            texts.label(it.kind()),
                            it.name(),
                            String.valueOf(it.edition())),
                        ""));
    return Stream.concat(kinds, own).toList();
  }

  /** Each value of each attribute. */
  public List<Choice> traits(Texts texts) {
    return attributes.stream()
        .flatMap(
            of ->
                traits(of)
                    .map(
                        it ->
                            new Choice(
                                it.word(),
                                texts.text(
                                    "reminder.trait",
                                    of.name(texts.language()),
                                    value(of, it, texts)),
                                "")))
        .toList();
  }

  private static Stream<Trait> traits(AttributeView of) {
    return of.kind() == AttributeKind.YES_NO
        ? Stream.of(Trait.of(of.id(), true), Trait.of(of.id(), false))
        : of.choices().stream().map(choice -> Trait.of(of.id(), choice.id()));
  }

  private static String value(AttributeView of, Trait it, Texts texts) {
    return it.choice()
        .flatMap(of::choice)
        .map(choice -> choice.name(texts.language()))
        .orElseGet(() -> texts.text("attribute.said-" + it.yes()));
  }

  private static String word(TariffId id) {
    return id.toString();
  }
}
