package ua.opencities.programme.text;

import static ua.opencities.programme.text.WrittenLines.eachRequired;
import static ua.opencities.programme.text.WrittenLines.ifAny;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.opencities.shared.Text;
import ua.opencities.tariff.terms.Paying;

/** What is written in one go, a step of the wizard: a programme is revised part by part. */
public sealed interface ProgrammePart {
  int TITLE = 500;
  int PARAGRAPH = 4000;

  /**
   * What the programme is called, when it holds, on what law it stands, who carries it.
   *
   * @param decisionTitle how decisions call it, where that is shorter than the full title
   * @param associations of which the council is or becomes a member by it; none where a programme
   *     of another field only comes to carry a membership
   * @param elsewhere all of them are others: no line pays this association's fee
   */
  record Outline(
      String title,
      Optional<String> decisionTitle,
      LocalDate starts,
      LocalDate ends,
      String customer,
      List<String> executors,
      List<String> legalBases,
      List<String> associations,
      boolean elsewhere)
      implements ProgrammePart {
    public Outline {
      title = Text.required("title", title, TITLE).replaceAll("\\s+", " ");
      decisionTitle =
          Text.optional("decisionTitle", decisionTitle.orElse(""), TITLE)
              .map(text -> text.replaceAll("\\s+", " "));
      ProgrammeYearsDoNotFit.unless(starts.getYear(), ends.getYear());
      if (ends.isBefore(starts)) throw ProgrammeYearsDoNotFit.backwards();
      customer = Text.required("customer", customer, 300);
      executors = eachRequired("executors", executors, 300);
      legalBases = eachRequired("legalBases", legalBases, 500);
      associations = ifAny("associations", associations, 300);
    }

    public Outline(
        String title,
        Optional<String> decisionTitle,
        LocalDate starts,
        LocalDate ends,
        String customer,
        List<String> executors,
        List<String> legalBases,
        List<String> associations) {
      this(
          title, decisionTitle, starts, ends, customer, executors, legalBases, associations, false);
    }

    /** In the text of a decision. */
    public String titleInDecisions() {
      return decisionTitle.orElse(title);
    }
  }

  /**
   * Why, what is to be done, in which stages, what will come of it, who watches.
   *
   * @param reportingDates when the council is told how the programme goes; may be empty
   */
  record Aims(
      String background,
      String purpose,
      List<String> tasks,
      String results,
      List<String> stages,
      String control,
      List<String> reportingDates)
      implements ProgrammePart {
    /** Stands where a blank programme has no words yet. */
    public static final String UNWRITTEN = "…";

    public Aims {
      background = Text.required("background", background, PARAGRAPH);
      purpose = Text.required("purpose", purpose, PARAGRAPH);
      tasks = eachRequired("tasks", tasks, 1000);
      results = Text.required("results", results, PARAGRAPH);
      stages = eachRequired("stages", stages, 300);
      control = Text.required("control", control, 500);
      reportingDates = ifAny("reportingDates", reportingDates, 300);
    }

    /** The fields that have no words yet. */
    public List<String> unwritten() {
      var said = new LinkedHashMap<String, String>();
      said.put("background", background);
      said.put("purpose", purpose);
      said.put("tasks", tasks.get(0));
      said.put("results", results);
      said.values().removeIf(words -> !words.equals(UNWRITTEN));
      return List.copyOf(said.keySet());
    }
  }

  /**
   * Money by year, source and purpose; a source only allowed, not planned, stands with zero.
   *
   * @param paying how the fee is paid, where the tariff offers parts
   * @param unit in which the tables of its papers count; sums are typed in hryvnias
   */
  record Funding(List<FundingLine> lines, Paying paying, MoneyUnit unit) implements ProgrammePart {
    public Funding {
      lines = List.copyOf(lines);
      var seen = new HashSet<FundingLine.Key>();
      for (FundingLine line : lines)
        if (!seen.add(line.key())) throw FundingDoesNotFit.twice(line.year(), line.source());
    }

    public Funding(List<FundingLine> lines) {
      this(lines, Paying.AT_ONCE, MoneyUnit.HRYVNIA);
    }

    public Funding with(List<FundingLine> others) {
      return new Funding(others, paying, unit);
    }

    public Funding paid(Paying another) {
      return new Funding(lines, another, unit);
    }

    public Funding countedIn(MoneyUnit another) {
      return new Funding(lines, paying, another);
    }

    /** Its codes are those of most lines. */
    public Optional<FundingLine> firstCoded() {
      return lines.stream()
          .filter(line -> line.kpkvk().isPresent() || line.kekv().isPresent())
          .findFirst();
    }
  }

  /** The table of measures; many programmes have none. */
  record Measures(List<Measure> rows) implements ProgrammePart {
    public static final Measures NONE = new Measures(List.of());

    public Measures {
      rows = List.copyOf(rows);
      if (rows.size() > MeasuresDoNotFit.MOST) throw MeasuresDoNotFit.tooMany("measures");
    }
  }

  /** The table of indicators; many programmes have none. */
  record Indicators(List<Indicator> rows) implements ProgrammePart {
    public static final Indicators NONE = new Indicators(List.of());

    public Indicators {
      rows = List.copyOf(rows);
      if (rows.size() > MeasuresDoNotFit.MOST) throw MeasuresDoNotFit.tooMany("indicators");
    }
  }

  /**
   * Where the passport says it shorter than the programme; what is empty is said as there.
   *
   * @param annexed it is an annex of its own to the deciding act: programme and passport are
   *     numbered then
   */
  record Passport(
      Optional<String> title,
      List<String> legalBases,
      Optional<String> purpose,
      Optional<String> results,
      Optional<String> control,
      boolean annexed)
      implements ProgrammePart {
    public static final Passport NONE =
        new Passport(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Passport(
        Optional<String> title,
        List<String> legalBases,
        Optional<String> purpose,
        Optional<String> results,
        Optional<String> control) {
      this(title, legalBases, purpose, results, control, false);
    }

    public Passport {
      title =
          Text.optional("title", title.orElse(""), TITLE).map(text -> text.replaceAll("\\s+", " "));
      legalBases = ifAny("legalBases", legalBases, 500);
      purpose = Text.optional("purpose", purpose.orElse(""), PARAGRAPH);
      results = Text.optional("results", results.orElse(""), PARAGRAPH);
      control = Text.optional("control", control.orElse(""), 500);
    }

    /** The same under another title, where it has one. */
    Passport titled(UnaryOperator<String> other) {
      return new Passport(title.map(other), legalBases, purpose, results, control, annexed);
    }
  }
}
