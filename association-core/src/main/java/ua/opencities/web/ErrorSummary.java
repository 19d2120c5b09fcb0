package ua.opencities.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said above a refused form: what concerns the form as a whole, then each field by its
 * label, in the order of the fields. The labels are heard while the fields are written.
 */
public final class ErrorSummary {
  private final Map<String, String> sentences;
  private final Map<String, String> labels = new LinkedHashMap<>();

  ErrorSummary(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  void hear(String field, String label) {
    labels.putIfAbsent(field, label);
  }

  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    sentences.forEach(
        (field, sentence) -> {
          if (!labels.containsKey(field)) lines.add(new Line("", "", sentence));
        });
    labels.forEach(
        (field, label) -> {
          if (sentences.containsKey(field)) lines.add(new Line(field, label, sentences.get(field)));
        });
    return lines;
  }

  /**
   * @param field empty where no field of the page is meant
   */
  public record Line(String field, String label, String sentence) {}
}
