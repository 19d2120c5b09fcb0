package ua.opencities.system.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies of which one text, at any depth, holds what no text holds. */
final class NoText {
  private static final List<String> NONE = List.of("\\u0000", "\\ud83d", "\\ude00\\ud83d");

  private NoText() {}

  /** By the field that a refusal has to tell. */
  static List<Map.Entry<String, String>> in(RecordComponent... fields) {
    return NONE.stream()
        .flatMap(none -> inEach(fields, "\"Про" + none + "ба\""))
        .map(it -> Map.entry(it.getKey().substring(1), it.getValue()))
        .toList();
  }

  private static Stream<Map.Entry<String, String>> inEach(RecordComponent[] fields, String text) {
    return Stream.of(fields)
        .flatMap(
            field ->
                in(field.getGenericType(), text)
                    .map(
                        it ->
                            Map.entry(
                                "." + field.getName() + it.getKey(),
                                "{\"%s\":%s}".formatted(field.getName(), it.getValue()))));
  }

  private static Stream<Map.Entry<String, String>> in(Type type, String text) {
    if (type == String.class) return Stream.of(Map.entry("", text));
    if (type instanceof ParameterizedType many)
      return many.getRawType() == Map.class
          ? Stream.of("{\"SURNAME\":" + text + "}", "{" + text + ":null}")
              .map(it -> Map.entry("", it))
          : in(many.getActualTypeArguments()[0], text)
              .map(it -> Map.entry(it.getKey(), "[" + it.getValue() + "]"));
    return type instanceof Class<?> one && one.isRecord()
        ? inEach(one.getRecordComponents(), text)
        : Stream.of();
  }
}
