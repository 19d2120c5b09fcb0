package ua.opencities.council.intake.along;

import java.util.Locale;
import java.util.Set;
import ua.opencities.language.Gender;

/** Names that people are given, as a list of heads has them: told from surnames, and of whom. */
final class UsualNames {
  private static final Set<String> OF_MEN =
      names(
          """
          анатолій андрій антон аркадій арсен артем артур богдан борис броніслав вадим валентин
          валерій василь веніамін віктор віталій владислав володимир всеволод вячеслав в’ячеслав
          гаврило гаврила геннадій георгій григорій данило данила денис дмитро едуард євген євгеній єгор
          захар зеновій зіновій іван ігор ілля йосип йосиф кирило костянтин кузьма лев леонід лука любомир
          максим марко мар’ян мирон мирослав михайло мстислав назар назарій нестор никанор микита
          микола олег олександр олексій орест остап павло петро пилип роман ростислав руслан сава
          святослав семен сергій станіслав степан тарас теодор тимофій тиміш тимур федір хома юліан
          юрій юхим яків ян ярема яромир ярослав""");
  private static final Set<String> OF_WOMEN =
      names(
          """
          адель аліна алла анастасія ангеліна анна антоніна аня богдана валентина валерія віра вікторія
          віталія галина ганна дарина дарія діана євгенія єлизавета жанна зінаїда злата зоя інна
          інеса ірина катерина клавдія лариса леся лідія лілія любов людмила маргарита марина марія
          мар’яна мирослава надія наталія наталя неля нінель ніна оксана олександра олена олеся ольга
          поліна раїса рахіль роксолана руслана світлана соломія софія стефанія тамара таїса таїсія тетяна
          уляна христина юлія яна ярина ярослава""");

  private UsualNames() {}

  private static Set<String> names(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  static boolean has(String word) {
    return OF_MEN.contains(key(word)) || OF_WOMEN.contains(key(word));
  }

  /** Of a name that is not usual its ending tells. */
  static Gender gender(String given) {
    String name = key(given);
    boolean woman = OF_WOMEN.contains(name) || name.matches(".*[ая]") && !OF_MEN.contains(name);
    return woman ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("['`ʼ‘]", "’");
  }
}
