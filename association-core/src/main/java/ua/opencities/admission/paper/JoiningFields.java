package ua.opencities.admission.paper;

import static ua.opencities.document.markup.Field.value;

import java.util.List;
import ua.opencities.document.markup.FieldList;

/** What the wordings of joining papers may name; the meanings stand in the bundle. */
final class JoiningFields {
  static final FieldList ALL =
      new FieldList(
          "admission",
          List.of(
              value("association.name"),
              value("association.edrpou"),
              value("association.iban"),
              value("association.bank"),
              value("association.address"),
              value("association.title"),
              value("association.post"),
              value("association.signatory"),
              value("council.name"),
              value("council.capitals"),
              value("council.genitive"),
              value("council.edrpou"),
              value("council.iban"),
              value("council.place"),
              value("territory.capitals"),
              value("head.title"),
              value("head.post"),
              value("head.name"),
              value("decision.date"),
              value("decision.number"),
              value("date")));

  private JoiningFields() {}
}
