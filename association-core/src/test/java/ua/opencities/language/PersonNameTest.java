package ua.opencities.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @Test
  void declinesTheSignatoriesOfTheFoundingProgramme() {
    assertThat(new PersonName("Олег", "Вольський", Gender.MASCULINE).inSixCases())
        .isEqualTo(
            new SixCases(
                "Олег Вольський",
                "Олега Вольського",
                "Олегу Вольському",
                "Олега Вольського",
                "Олегом Вольським",
                "Олегові Вольському"));
    assertThat(new PersonName("Мар'яна", "Цимбала", Gender.FEMININE).inSixCases())
        .isEqualTo(
            new SixCases(
                "Мар’яна Цимбала",
                "Мар’яни Цимбали",
                "Мар’яні Цимбалі",
                "Мар’яну Цимбалу",
                "Мар’яною Цимбалою",
                "Мар’яні Цимбалі"));
  }

  @ParameterizedTest
  @CsvSource({
    "Сергій, Шевченко, Сергія Шевченка, Сергієм Шевченком",
    "Ігор, Ковальчук, Ігоря Ковальчука, Ігорем Ковальчуком",
    "Микола, Задорожній, Миколи Задорожнього, Миколою Задорожнім",
    "Ілля, Кравець, Іллі Кравця, Іллею Кравцем",
    "Дмитро, Коломієць, Дмитра Коломійця, Дмитром Коломійцем",
    "Яків, Гончар, Якова Гончара, Яковом Гончаром",
    "Василь, Бондар, Василя Бондаря, Василем Бондарем",
    "Юрій, Петров, Юрія Петрова, Юрієм Петровим",
    "Антін, Коваль, Антона Коваля, Антоном Ковалем",
    "Лука, Палій, Луки Палія, Лукою Палієм",
    "Павло, Кулиш, Павла Кулиша, Павлом Кулишем",
    "Іван, Нечуй-Левицький, Івана Нечуя-Левицького, Іваном Нечуєм-Левицьким",
    "Андрій, Швець, Андрія Шевця, Андрієм Шевцем",
    "Олексій, Сорока, Олексія Сороки, Олексієм Сорокою",
  })
  void declinesMen(String given, String surname, String genitive, String instrumental) {
    SixCases forms = new PersonName(given, surname, Gender.MASCULINE).inSixCases();
    assertThat(forms.genitive()).isEqualTo(genitive);
    assertThat(forms.instrumental()).isEqualTo(instrumental);
  }

  @ParameterizedTest
  @CsvSource({
    "Наталія, Шевченко, Наталії Шевченко, Наталії Шевченко",
    "Ольга, Ковальчук, Ольги Ковальчук, Ользі Ковальчук",
    "Оксана, Левицька, Оксани Левицької, Оксані Левицькій",
    "Любов, Петрова, Любові Петрової, Любові Петровій",
    "Софія, Ільїна, Софії Ільїної, Софії Ільїній",
    "Дар’я, Біла, Дар’ї Білої, Дар’ї Білій",
    "Анна-Марія, Муха, Анни-Марії Мухи, Анні-Марії Мусі",
    "Леся, Косач-Квітка, Лесі Косач-Квітки, Лесі Косач-Квітці",
    "Кармен, Дорошенко, Кармен Дорошенко, Кармен Дорошенко",
  })
  void declinesWomen(String given, String surname, String genitive, String dative) {
    SixCases forms = new PersonName(given, surname, Gender.FEMININE).inSixCases();
    assertThat(forms.genitive()).isEqualTo(genitive);
    assertThat(forms.dative()).isEqualTo(dative);
  }

  @Test
  void signsWithTheSurnameInCapitals() {
    assertThat(new PersonName("Мар'яна", "Цимбала", Gender.FEMININE).asSignature())
        .isEqualTo("Мар’яна ЦИМБАЛА");
  }

  @ParameterizedTest
  @CsvSource({
    "міський голова, міського голови, міському голові, міського голову",
    "Селищний голова, Селищного голови, Селищному голові, Селищного голову",
    "сільська голова, сільської голови, сільській голові, сільську голову",
    "секретар ради, секретаря ради, секретарю ради, секретаря ради",
    "керуюча справами, керуючої справами, керуючій справами, керуючу справами",
    "Керуючий справами, Керуючого справами, Керуючому справами, Керуючого справами",
    "перший заступник міського голови, першого заступника міського голови,"
        + " першому заступнику міського голови, першого заступника міського голови",
    "в. о. міського голови, в. о. міського голови, в. о. міського голови, в. о. міського голови",
    "управляюча справами, управляючої справами, управляючій справами, управляючу справами",
    "завідувачка відділу, завідувачки відділу, завідувачці відділу, завідувачку відділу",
    "головний економіст, головного економіста, головному економісту, головного економіста",
    "фахівець апарату, фахівця апарату, фахівцю апарату, фахівця апарату",
    "радник, радника, раднику, радника",
    "гетьман, гетьман, гетьман, гетьман",
  })
  void declinesPosts(String post, String genitive, String dative, String accusative) {
    SixCases forms = Position.inSixCases(post);
    assertThat(forms.genitive()).isEqualTo(genitive);
    assertThat(forms.dative()).isEqualTo(dative);
    assertThat(forms.accusative()).isEqualTo(accusative);
  }

  @ParameterizedTest
  @CsvSource({
    "міський голова, true",
    "перший заступник міського голови, true",
    "в. о. міського голови, true",
    "т.в.о. начальника, true",
    "гетьман, false",
    "головна гетьманка, false",
    "Head of office, false"
  })
  void knowsWhichPostsItCanDecline(String post, boolean known) {
    assertThat(Position.canBeDeclined(post)).isEqualTo(known);
  }
}
