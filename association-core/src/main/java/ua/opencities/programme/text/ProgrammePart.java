package ua.opencities.programme.text;

import static ua.opencities.programme.text.WrittenLines.eachRequired;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import ua.opencities.shared.Text;

/** What is written in one go, a step of the wizard: a programme is revised part by part. */
public sealed interface ProgrammePart {
  int TITLE = 500;
  int PARAGRAPH = 4000;

  /** What the programme is called, when it holds, on what law it stands, who carries it. */
  record Outline(
      String title,
      LocalDate starts,
      LocalDate ends,
      String customer,
      List<String> executors,
      List<String> legalBases)
      implements ProgrammePart {
    public Outline {
      title = Text.required("title", title, TITLE).replaceAll("\\s+", " ");
      ProgrammeYearsDoNotFit.unless(starts.getYear(), ends.getYear());
      if (ends.isBefore(starts)) throw ProgrammeYearsDoNotFit.backwards();
      customer = Text.required("customer", customer, 300);
      executors = eachRequired("executors", executors, 300);
      legalBases = eachRequired("legalBases", legalBases, 500);
    }
  }

  /** Why, what is to be done, in which stages, what will come of it, who watches. */
  record Aims(
      String background,
      String purpose,
      List<String> tasks,
      String results,
      List<String> stages,
      String control)
      implements ProgrammePart {
    public Aims {
      background = Text.required("background", background, PARAGRAPH);
      purpose = Text.required("purpose", purpose, PARAGRAPH);
      tasks = eachRequired("tasks", tasks, 1000);
      results = Text.required("results", results, PARAGRAPH);
      stages = eachRequired("stages", stages, 300);
      control = Text.required("control", control, 500);
    }
  }

  /** Money by year and source; a source that is only allowed, not planned, stands with zero. */
  record Funding(List<FundingLine> lines) implements ProgrammePart {
    public Funding {
      lines = List.copyOf(lines);
      var seen = new HashSet<String>();
      for (FundingLine line : lines)
        if (!seen.add(line.year() + line.source()))
          throw FundingDoesNotFit.twice(line.year(), line.source());
    }
  }
}
