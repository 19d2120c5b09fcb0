package ua.opencities.letter.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatePreview;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.document.template.Variant;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterView.Outgoing;
import ua.opencities.letter.TypedLetter;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tells the document factory of the letter and what it may name. */
@ApplicationScoped
class LetterTemplates implements TemplatedPapers {
  static final String KIND = "letter";
  private static final List<TemplateKind> KINDS =
      List.of(
          new TemplateKind(
              KIND,
              LetterFields.ALL,
              Map.of(Variant.FULL, shipped(Variant.FULL), Variant.SHORT, shipped(Variant.SHORT))));
  private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");

  @Inject private GatherLetter gather;

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    LetterSender sender =
        council
            .map(id -> gather.sender(actor, LetterParty.COUNCIL, id))
            .orElseGet(() -> gather.sender(actor, LetterParty.ASSOCIATION, null));
    var shown = new LetterFacts(sample(), Optional.of(OUT), sender, MADE);
    return new TemplatePreview(sender.name(), shown.fields(), shown::filled);
  }

  private static final Outgoing OUT = new Outgoing("123/01-15", LocalDate.of(2026, 11, 23), MADE);

  private static TypedLetter sample() {
    return new TypedLetter(
        "Зразкова міська рада\nМіському голові\nМарії ЗРАЗКОВІЙ",
        "Про зразок листа",
        "Повідомляємо, що так виглядає лист за цим шаблоном.\nКожен рядок тексту стає абзацом.",
        "Виконавчий директор",
        "Іван ЗРАЗОК");
  }

  static String shipped(Variant variant) {
    String name = "/letter/template/" + KIND + "." + variant.slug() + ".txt";
    try (InputStream file = LetterTemplates.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
