package ua.opencities.tariff.terms;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.shared.Money;
import ua.opencities.shared.Share;

/**
 * The parts in which the fee of a year may be paid, in the order of their days; none means that it
 * is paid at once. Each part is rounded down to the kopiyka, and the first takes what is left over:
 * the parts are the fee, always.
 */
public record Instalments(List<Instalment> parts) {
  public static final Instalments NONE = new Instalments(List.of());
  public static final int MOST = 12;
  private static final Pattern PART = Pattern.compile("([0-9]{2}-[0-9]{2})(?::([0-9]{1,3}))?");

  public Instalments {
    parts = List.copyOf(parts);
    if (parts.size() == 1) throw InstalmentsDoNotFit.alone();
    if (parts.size() > MOST) throw InstalmentsDoNotFit.many(MOST);
    for (int i = 1; i < parts.size(); i++)
      if (parts.get(i).due().compareTo(parts.get(i - 1).due()) <= 0)
        throw InstalmentsDoNotFit.order();
    long said = parts.stream().filter(part -> part.percent().isPresent()).count();
    if (said > 0 && said < parts.size()) throw InstalmentsDoNotFit.halfSaid();
    int sum = parts.stream().mapToInt(part -> part.percent().orElse(0)).sum();
    if (said > 0 && sum != 100) throw InstalmentsDoNotFit.sum(sum);
  }

  public boolean any() {
    return !parts.isEmpty();
  }

  public List<LocalDate> days(int year) {
    return parts.stream().map(part -> part.due().atYear(year)).toList();
  }

  /** A part of less than a kopiyka is none; empty when nothing is left to divide. */
  public List<FeePart> of(Money fee, int year) {
    List<Money> amounts = new ArrayList<>();
    for (Instalment part : parts) amounts.add(share(part).roundedDown(fee));
    if (amounts.isEmpty()) return List.of();
    amounts.set(0, amounts.get(0).plus(fee.minus(Money.sum(amounts))));
    List<FeePart> split = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++)
      if (amounts.get(i).isPositive())
        split.add(new FeePart(parts.get(i).due().atYear(year), amounts.get(i)));
    return split;
  }

  /**
   * The same with no part due before a day: what should have been paid earlier is due on it. Empty
   * when one part alone is left of them.
   */
  public List<FeePart> of(Money fee, int year, LocalDate notBefore) {
    List<FeePart> open = new ArrayList<>();
    for (FeePart part : of(fee, year)) {
      LocalDate day = part.day().isBefore(notBefore) ? notBefore : part.day();
      int last = open.size() - 1;
      if (last >= 0 && open.get(last).day().equals(day))
        open.set(last, new FeePart(day, open.get(last).amount().plus(part.amount())));
      else open.add(new FeePart(day, part.amount()));
    }
    return open.size() > 1 ? List.copyOf(open) : List.of();
  }

  private Share share(Instalment part) {
    return part.percent().map(p -> new Share(p, 100)).orElseGet(() -> new Share(1, parts.size()));
  }

  /** {@code 03-31 09-30}, with shares {@code 03-31:60 09-30:40}. */
  public String written() {
    return parts.stream()
        .map(
            part ->
                part.due().toString().substring(2) + part.percent().map(p -> ":" + p).orElse(""))
        .collect(joining(" "));
  }

  /**
   * @throws DateTimeException when it is not so written
   */
  public static Instalments read(String written) {
    return new Instalments(
        Arrays.stream(written.split(" "))
            .filter(word -> !word.isEmpty())
            .map(Instalments::part)
            .toList());
  }

  private static Instalment part(String word) {
    Matcher part = PART.matcher(word);
    if (!part.matches()) throw new DateTimeException("no part: " + word);
    return new Instalment(
        MonthDay.parse("--" + part.group(1)),
        Optional.ofNullable(part.group(2)).map(Integer::valueOf));
  }

  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Instalments, String> {
    @Override
    public String convertToDatabaseColumn(Instalments instalments) {
      return instalments == null ? null : instalments.written();
    }

    @Override
    public Instalments convertToEntityAttribute(String written) {
      return written == null ? null : read(written);
    }
  }
}
