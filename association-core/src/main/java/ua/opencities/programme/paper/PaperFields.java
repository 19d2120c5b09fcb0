package ua.opencities.programme.paper;

import static ua.opencities.document.markup.Field.choice;
import static ua.opencities.document.markup.Field.list;
import static ua.opencities.document.markup.Field.value;

import java.util.List;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;

/** What the wordings of a programme's papers may name; the meanings stand in the bundle. */
final class PaperFields {
  private static final Field[] LINES = {value("text"), value("point")};

  static final FieldList ALL =
      new FieldList(
          "paper",
          List.of(
              value("council.name"),
              value("council.genitive"),
              value("council.dative"),
              value("council.accusative"),
              value("council.instrumental"),
              value("council.locative"),
              value("council.capitals"),
              value("council.place"),
              value("territory.genitive"),
              value("territory.capitals"),
              value("title.name"),
              value("title.genitive"),
              value("title.accusative"),
              value("decisionTitle.name"),
              value("decisionTitle.genitive"),
              value("decisionTitle.accusative"),
              value("passportTitle.name"),
              value("passportTitle.genitive"),
              value("period"),
              value("starts"),
              value("ends"),
              list("years", value("year"), value("sum")),
              choice("years.several"),
              choice("years.few"),
              value("customer"),
              value("executors.line"),
              list("executors", LINES),
              value("legalBases.line"),
              list("legalBases", LINES),
              value("associations.line"),
              list("associations", LINES),
              choice("associations.several"),
              value("background"),
              value("purpose"),
              list("tasks", LINES),
              value("results"),
              value("stages.line"),
              list("stages", LINES),
              value("control"),
              value("reportingDates.line"),
              list("reportingDates", LINES),
              value("passport.legalBases"),
              value("passport.purpose"),
              value("passport.results"),
              value("passport.control"),
              value("sum"),
              value("sum.words"),
              value("sum.full"),
              list("sources", LINES),
              list("funding", value("year"), value("source"), value("purpose"), value("amount")),
              choice("funding.any"),
              value("codes"),
              list(
                  "measures",
                  value("number"),
                  value("task"),
                  value("measure"),
                  value("executor"),
                  value("term"),
                  value("source"),
                  value("amount"),
                  list("amounts", value("amount")),
                  value("result")),
              choice("measures.any"),
              choice("measures.tasks"),
              value("measures.sum"),
              list(
                  "indicators",
                  value("group"),
                  value("name"),
                  value("unit"),
                  value("value"),
                  list("values", value("value"))),
              choice("indicators.any"),
              value("committee.date"),
              value("committee.number"),
              choice("committee.decided"),
              value("committee.post"),
              value("committee.signatory"),
              value("session.date"),
              value("session.number"),
              choice("session.decided"),
              value("session.post"),
              value("session.signatory"),
              choice("administration.acts"),
              value("administration.name"),
              value("administration.capitals"),
              value("annex.post"),
              value("annex.signatory"),
              value("watcher.accusative")));

  private PaperFields() {}
}
