package ua.opencities.letter.paper;

import static ua.opencities.document.markup.Field.choice;
import static ua.opencities.document.markup.Field.list;
import static ua.opencities.document.markup.Field.value;

import java.util.List;
import ua.opencities.document.markup.FieldList;

/** What the wordings of a letter may name; the meanings stand in the bundle. */
final class LetterFields {
  static final FieldList ALL =
      new FieldList(
          "letter",
          List.of(
              value("sender.name"),
              value("sender.capitals"),
              value("sender.details"),
              choice("sender.council"),
              value("territory.capitals"),
              value("date"),
              value("number"),
              list("addressee", value("line")),
              value("subject"),
              list("paragraphs", value("text")),
              value("signatory.post"),
              value("signatory.name")));

  private LetterFields() {}
}
