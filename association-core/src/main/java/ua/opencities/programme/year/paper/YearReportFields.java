package ua.opencities.programme.year.paper;

import static ua.opencities.document.markup.Field.choice;
import static ua.opencities.document.markup.Field.list;
import static ua.opencities.document.markup.Field.value;

import java.util.List;
import ua.opencities.document.markup.FieldList;

/** What the wordings of the report may name; the meanings stand in the bundle. */
final class YearReportFields {
  static final FieldList ALL =
      new FieldList(
          "execution",
          List.of(
              value("council.name"),
              value("council.genitive"),
              value("council.place"),
              value("title"),
              value("title.genitive"),
              value("year"),
              value("number"),
              value("decision"),
              choice("draft"),
              value("finished"),
              value("planned"),
              value("spent"),
              value("spent.percent"),
              value("left"),
              list(
                  "sources",
                  value("source"),
                  value("purpose"),
                  value("planned"),
                  value("actual"),
                  value("left")),
              list(
                  "measures",
                  value("number"),
                  value("measure"),
                  value("fulfilment"),
                  value("planned"),
                  value("spent"),
                  value("result"),
                  value("end")),
              choice("measures.money"),
              list(
                  "indicators",
                  value("group"),
                  value("name"),
                  value("unit"),
                  value("planned"),
                  value("actual"),
                  value("note")),
              choice("indicators.any"),
              list("gains", value("text"), value("point")),
              choice("gains.any"),
              value("conclusion"),
              value("signatory.post"),
              value("signatory.name")));

  private YearReportFields() {}
}
