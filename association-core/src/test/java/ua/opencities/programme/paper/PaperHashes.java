package ua.opencities.programme.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.admission.paper.JoiningPaper;
import ua.opencities.admission.paper.SampleJoiningPaper;
import ua.opencities.document.Sha256;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.Variant;
import ua.opencities.letter.paper.SampleLetterPaper;
import ua.opencities.programme.year.paper.SampleReportPaper;

/** Prints what every paper of the wordings' samples hashes to: run in a Java of its own. */
public final class PaperHashes {
  private PaperHashes() {}

  public static void main(String[] args) {
    all().forEach((name, hash) -> System.out.println("paper " + name + " " + hash));
  }

  /** Of all kinds, all forms and both formats. */
  static Map<String, String> all() {
    Map<String, String> hashes = new TreeMap<>();
    for (PaperKind kind : PaperKind.values())
      for (Variant variant : ShippedWordings.variants(kind))
        put(hashes, kind.slug() + "." + variant.slug(), paper(kind, variant));
    for (Variant variant : List.of(Variant.FULL, Variant.SHORT)) {
      put(hashes, "year-report." + variant.slug(), SampleReportPaper.of(variant));
      put(hashes, "letter-of-council." + variant.slug(), SampleLetterPaper.ofCouncil(variant));
      put(
          hashes,
          "letter-of-association." + variant.slug(),
          SampleLetterPaper.ofAssociation(variant));
      for (JoiningPaper kind : JoiningPaper.values())
        put(hashes, kind.slug() + "." + variant.slug(), SampleJoiningPaper.of(kind, variant));
    }
    return hashes;
  }

  private static Paper paper(PaperKind kind, Variant variant) {
    var wording = PaperMarkup.of(ShippedWordings.text(kind, variant), PaperFields.ALL);
    return SampleFacts.of(kind).filled(kind, wording);
  }

  private static void put(Map<String, String> hashes, String name, Paper paper) {
    for (PaperFormat format : PaperFormat.values())
      hashes.put(name + "." + format.extension(), Sha256.of(format.of(paper).bytes()).toString());
  }
}
