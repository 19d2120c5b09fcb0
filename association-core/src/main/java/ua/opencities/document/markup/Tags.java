package ua.opencities.document.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the braces of a wording before it is ever filled: each names a field of the list
 * where it may stand, each section is closed. Unescaped values, other templates and other braces
 * are not for papers.
 */
final class Tags {
  static final Pattern TAG = Pattern.compile("\\{\\{([#^/!]?)\\s*([^{}]*?)\\s*}}");

  /** A line of one such tag alone leaves no line in the paper. */
  static final Pattern ALONE = Pattern.compile("\\s*\\{\\{([#^/!])[^{}]*}}\\s*");

  /** Braces that touch a tag would be read as another kind of tag. */
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\{\\{[^\\uffff]{0,18}|}}|\\{(?=\\uffff)|(?<=\\uffff)}");

  private static final Set<String> IN_A_LIST = Set.of("-first", "-last");

  private final List<MarkupBroken> broken = new ArrayList<>();
  private final Deque<Section> open = new ArrayDeque<>();
  private final FieldList fields;

  private record Section(String name, int line, Optional<Field> field, boolean inverted) {
    boolean repeats() {
      return !inverted && field.filter(it -> it.form() == Field.Form.LIST).isPresent();
    }
  }

  private Tags(FieldList fields) {
    this.fields = fields;
  }

  static List<MarkupBroken> check(List<String> lines, FieldList fields) {
    Tags tags = new Tags(fields);
    for (int i = 0; i < lines.size(); i++) tags.line(i + 1, lines.get(i));
    tags.open.forEach(
        section -> tags.broken.add(MarkupBroken.sectionNotClosed(section.line, section.name)));
    return tags.broken;
  }

  private void line(int number, String line) {
    Matcher tag = TAG.matcher(line);
    while (tag.find()) tag(number, tag.group(1), tag.group(2));
    Matcher brace = LEFT_OVER.matcher(TAG.matcher(line).replaceAll("\uffff"));
    if (brace.find()) broken.add(MarkupBroken.bracesNotRead(number, brace.group()));
  }

  private void tag(int line, String sign, String name) {
    switch (sign) {
      case "!" -> {}
      case "#", "^" -> open(line, name, sign.equals("^"));
      case "/" -> close(line, name);
      default -> value(line, name);
    }
  }

  private void open(int line, String name, boolean inverted) {
    Optional<Field> field = IN_A_LIST.contains(name) ? Optional.empty() : known(line, name);
    if (IN_A_LIST.contains(name) && !inAList()) broken.add(MarkupBroken.unknownField(line, name));
    open.push(new Section(name, line, field, inverted));
  }

  private void close(int line, String name) {
    if (!open.isEmpty() && open.peek().name.equals(name)) open.pop();
    else broken.add(MarkupBroken.sectionNotOpened(line, name));
  }

  private void value(int line, String name) {
    known(line, name)
        .filter(field -> field.form() != Field.Form.VALUE)
        .ifPresent(field -> broken.add(MarkupBroken.isNoValue(line, name)));
  }

  private boolean inAList() {
    return open.stream().anyMatch(Section::repeats);
  }

  /** First what the innermost list's items know, then outwards, at last the paper's own fields. */
  private Optional<Field> known(int line, String name) {
    for (Section section : open)
      if (section.repeats()) {
        Optional<Field> found = Field.named(name, section.field.get().items());
        if (found.isPresent()) return found;
      }
    Optional<Field> found = Field.named(name, fields.fields());
    if (found.isEmpty())
      broken.add(
          name.matches("[\\p{L}\\p{N}.-]+")
              ? MarkupBroken.unknownField(line, name)
              : MarkupBroken.bracesNotRead(line, "{{" + name + "}}"));
    return found;
  }
}
