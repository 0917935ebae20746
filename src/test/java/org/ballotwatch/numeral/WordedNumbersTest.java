package org.ballotwatch.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded from words, rightly and wrongly. Each wrong row has a right one of its kind beside it. */
class WordedNumbersTest {
    private final WordedNumbers numbers = new WordedNumbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two soldiers and one civilian                | KILLED | 3
            two soldiers and one civilian                | KILLED | 2
            more than 5 soldiers and at most 3 civilians | KILLED | 4
            27 civilians and 98 members of the forces    | INJURED | 125
            one woman, two men and four children         | KILLED | 7
            the governor and three guards                | KILLED | 4
            a man, his wife and three children           | KILLED | 5
            Ali Hassan and two bodyguards                | KILLED | 3
            five killed, including two children          | KILLED | 5
            no more than 10                              | KILLED | 0 10
            no more than 10                              | KILLED | 10
            not more than 10                             | KILLED | 4
            up to 10                                     | KILLED | _ 10
            as many as 50                                | KILLED | _ 50
            fewer than 10                                | KILLED | 7
            at most a dozen                              | KILLED | _ 12
            10 or fewer                                  | KILLED | _ 10
            no fewer than 7                              | KILLED | 7 9
            no less than 7                               | KILLED | 7 _
            at least one                                 | KILLED | 1 1 _
            at least 33; possibly as many as 50          | KILLED | 33 50
            more than 70                                 | SEATS | 71 _
            more than 70                                 | SEATS | 73
            over 2,500                                   | PEOPLE | 2500 _
            70 or more                                   | SEATS | 70 _
            70+                                          | SEATS | 70 _
            upwards of 200 people                        | PEOPLE | 200 _
            about 300                                    | PEOPLE | 310
            nearly 100                                   | PEOPLE | 97
            just under 100                               | PEOPLE | 97
            some 300 people                              | PEOPLE | 300
            300 or so                                    | PEOPLE | 290
            dozens                                       | INJURED | 24 _
            dozens of people                             | INJURED | 12 _
            hundreds                                     | PEOPLE | 200 _
            tens of thousands                            | PEOPLE | 10000 _
            hundreds of thousands of supporters          | PEOPLE | 250000
            several hundred people                       | PEOPLE | 300
            two dozen                                    | INJURED | 24
            half a dozen                                 | KILLED | 6
            half a million people                        | PEOPLE | 500000
            two and a half million                       | PEOPLE | 2500000
            a hundred people                             | PEOPLE | 100
            a hundred and twenty people                  | PEOPLE | 120
            three quarters of a million                  | PEOPLE | 750000
            a quarter of a million                       | PEOPLE | 250000
            none of the 5                                | KILLED | 0
            9.08 million                                 | OTHER | 9077779
            nine million votes                           | OTHER | 9077779
            44 percent                                   | PERCENT | 44.3
            three hundred and three                      | KILLED | 303
            three hundred three                          | KILLED | 303
            twenty-three people                          | KILLED | 23
            twenty three people                          | KILLED | 23
            two thousand five hundred                    | PEOPLE | 2500
            One Hundred People                           | PEOPLE | 100
            between 10 and 20                            | KILLED | 10 20
            10 to 20 people                              | KILLED | 15
            10-20                                        | KILLED | 10 20
            10–15                                        | KILLED | 12
            five or six                                  | KILLED | 5 6
            5 to 10 thousand                             | PEOPLE | 5000 10000
            9.6 million votes                            | OTHER | 9600000
            1.5k people                                  | PEOPLE | 1500
            2m people                                    | PEOPLE | 2000000
            3 lakh people                                | PEOPLE | 300000
            1,25,000 people                              | PEOPLE | 125000
            2 crore 35 lakh voters                       | OTHER | 23500000
            two lakh                                     | PEOPLE | 200000
            1.5 crore                                    | OTHER | 15000000
            12 500 people                                | PEOPLE | 12500
            1'200 people                                 | PEOPLE | 1200
            322 of 340 appeals                           | OTHER | 340
            killed on Route 66                           | KILLED | 1
            shot dead on 7 June                          | KILLED | 1
            shot dead on June 7, 2021                    | KILLED | 1
            died on the 7th of May 2021                  | KILLED | 1
            killed on 2021-06-07                         | KILLED | 1
            killed on 7/6/2021                           | KILLED | 1
            killed on 7.6.2021                           | KILLED | 1
            killed at 4:30                               | KILLED | 1
            killed at 4 p.m.                             | KILLED | 1
            killed about 2 years ago                     | KILLED | 1
            a man aged 23 was killed                     | KILLED | 1
            a 23-year-old was killed                     | KILLED | 1
            Ali Hassan, 23, was killed                   | KILLED | 1
            a student (19) was killed                    | KILLED | 1
            arrested under Article 140                   | ARRESTED | 1
            arrested under section 5                     | ARRESTED | 1
            a protester shot with an AK-47               | KILLED | 1
            killed after Resolution 2231                 | KILLED | 1
            killed 12 km north of the town               | KILLED | 1
            fined $500 and arrested                      | ARRESTED | 1
            the worst attack since 2018                  | KILLED | 1
            47 in the 2018 vote                          | SEATS | 47
            killed in Ward 12                            | KILLED | 1
            a third that hit the residence               | WEAPONS | 1
            lost 30 seats                                | SEATS | 17
            from 47 to 17                                | SEATS | 17
            three gunmen killed the mayor                | KILLED | 1
            burned 12 vehicles and killed the driver     | KILLED | 1
            12 killed and 40 wounded                     | INJURED | 40
            12 killed and 40 wounded                     | KILLED | 12
            killing 12 and wounding 40 others            | INJURED | 40
            one in three voters                          | OTHER | 300
            a third of the 900 people                    | PEOPLE | 300
            41 percent                                   | PERCENT | 41
            41.05%                                       | PERCENT | 41.05
            turnout of 43                                | PERCENT | 43
            9.6 million voters, or 44 per cent           | PERCENT | 44
            unharmed                                     | INJURED | 0
            no one was hurt                              | INJURED | 0
            No-one was hurt                              | INJURED | 0
            no casualties                                | KILLED | 0
            several people                               | KILLED | 5
            many were killed, 3 of them children         | KILLED | 20
            """)
    void what_agrees_with_english_words_is_left_alone(String words, CountedThing counted, String recorded) {
        assertThat(numbers.contradict(words, "en", counted, recorded(recorded))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            two soldiers and one civilian                | KILLED | 4
            three hundred and three                      | KILLED | 3
            three hundred and three                      | KILLED | 300
            no more than 10                              | KILLED | 12
            no fewer than 7                              | KILLED | 5
            up to 10                                     | KILLED | 10 _
            more than 70                                 | SEATS | 65
            more than 70                                 | SEATS | 700
            about 300                                    | PEOPLE | 400
            nearly 100                                   | PEOPLE | 10
            dozens wounded                               | INJURED | 3
            hundreds                                     | PEOPLE | 24
            twenty-three people                          | KILLED | 3
            9.6 million votes                            | OTHER | 9.6
            9.6 million votes                            | OTHER | 96000000
            5 million                                    | OTHER | 5
            9.08 million                                 | OTHER | 9087779
            nine million votes                           | OTHER | 8077779
            44 percent                                   | PERCENT | 44.7
            a quarter of a million                       | PEOPLE | 25000
            none of the 5                                | KILLED | 4
            1.5k people                                  | PEOPLE | 15000
            3 lakh people                                | PEOPLE | 3000000
            1,25,000 people                              | PEOPLE | 12500
            2 crore 35 lakh voters                       | OTHER | 2350000
            between 10 and 20                            | KILLED | 25
            12 killed and 40 wounded                     | KILLED | 40
            12 killed and 40 wounded                     | INJURED | 12
            killing 12 people and wounding 40            | KILLED | 52
            70 hurt on 7 June                            | INJURED | 65
            70 hurt on 7 June                            | INJURED | 7
            one was hurt                                 | INJURED | 0
            no casualties                                | KILLED | 3
            41 percent                                   | PERCENT | 14
            two dozen                                    | INJURED | 12
            half a million people                        | PEOPLE | 50000
            5 may have died                              | KILLED | 6
            over 2,500 in 2018                           | OTHER | 9
            five killed, including two children          | KILLED | 7
            three drones                                 | WEAPONS | 2
            12 500 people                                | PEOPLE | 12
            """)
    void what_contradicts_english_words_is_found(String words, CountedThing counted, String recorded) {
        assertThat(numbers.contradict(words, "en", counted, recorded(recorded))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | 1.200 Menschen                  | PEOPLE  | 1200     | f
            de | 1.200 Menschen                  | PEOPLE  | 120      | t
            de | mehr als 1.200 Menschen         | PEOPLE  | 1200 _   | f
            de | dreihundertdrei Tote            | KILLED  | 303      | f
            de | dreihundertdrei Tote            | KILLED  | 3        | t
            de | drei Soldaten und zwei Zivilisten | KILLED | 5       | f
            de | am 7. November getötet          | KILLED  | 1        | f
            de | höchstens 10                    | KILLED  | 0 10     | f
            de | 9,6 Millionen Stimmen           | OTHER   | 9600000  | f
            de | 9,6 Millionen Stimmen           | OTHER   | 96000000 | t
            de | nach Artikel 140 verhaftet      | ARRESTED | 1       | f
            de | ein Toter                       | KILLED  | 1        | f
            de | zwei- bis dreihundert           | PEOPLE  | 200 300  | f
            fr | septante-deux morts             | KILLED  | 72       | f
            fr | nonante-neuf morts              | KILLED  | 99       | f
            fr | soixante et onze morts          | KILLED  | 71       | f
            fr | soixante et onze morts          | KILLED  | 61       | t
            es | 1.200 personas                  | PEOPLE  | 1200     | f
            es | al menos 12 muertos             | KILLED  | 12 _     | f
            es | al menos 12 muertos             | KILLED  | 10       | t
            es | doscientas personas             | PEOPLE  | 200      | f
            es | entre 10 y 20 muertos           | KILLED  | 10 20    | f
            es | 3 millones de votos             | OTHER   | 3000000  | f
            es | el 7 de noviembre               | KILLED  | 1        | f
            fr | 1 200 personnes                 | PEOPLE  | 1200     | f
            fr | 1 200 personnes                 | PEOPLE  | 12       | t
            fr | plus de 300 morts               | KILLED  | 301 _    | f
            fr | quatre-vingt-dix blessés        | INJURED | 90       | f
            fr | quatre-vingt-dix blessés        | INJURED | 24       | t
            fr | une vingtaine de morts          | KILLED  | 20       | f
            fr | le 7 novembre                   | KILLED  | 1        | f
            it | 1.200 persone                   | PEOPLE  | 1200     | f
            it | almeno 12 morti                 | KILLED  | 10       | t
            pt | 1.200 pessoas                   | PEOPLE  | 1200     | f
            pt | pelo menos 12 mortos            | KILLED  | 10       | t
            tr | 1.200 kişi                      | PEOPLE  | 1200     | f
            tr | en az 12 ölü                    | KILLED  | 10       | t
            tr | 1.200'den fazla kişi            | PEOPLE  | 1250     | f
            ar | 12 killed                       | KILLED  | 3        | f
            sw | watu kumi na wawili             | KILLED  | 3        | f
            ru | 1.200 человек                   | PEOPLE  | 12       | f
            """)
    void words_are_read_in_the_language_of_the_source(
            String language, String words, CountedThing counted, String recorded, String contradicted) {
        assertThat(numbers.contradict(words, language, counted, recorded(recorded)))
                .isEqualTo(contradicted.equals("t"));
    }

    @Test
    void spaces_that_do_not_break_group_digits_too() {
        for (String space : new String[] {"\u00a0", "\u202f", "\u2009"}) {
            assertThat(numbers.contradict("1" + space + "200 personnes", "fr", CountedThing.PEOPLE, recorded("1200")))
                    .isFalse();
            assertThat(numbers.contradict("1" + space + "200 personnes", "fr", CountedThing.PEOPLE, recorded("12")))
                    .isTrue();
        }
    }

    /** One number is low, best and high; two are low and high; three are each. A line stands for none. */
    private static RecordedNumber recorded(String numbers) {
        String[] each = numbers.split(" ");
        return switch (each.length) {
            case 1 -> new RecordedNumber(null, number(each[0]), null);
            case 2 -> new RecordedNumber(number(each[0]), null, number(each[1]));
            default -> new RecordedNumber(number(each[0]), number(each[1]), number(each[2]));
        };
    }

    private static BigDecimal number(String text) {
        return text.equals("_") ? null : new BigDecimal(text);
    }
}
