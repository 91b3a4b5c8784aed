import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clerkLanguages } from '../../src/languages/table.ts';
import { smsShape } from '../../src/languages/sms-shape.ts';
import { findStrangeHosts } from '../../src/tools/read-the-sms/find-hosts.ts';
import { findValues } from '../../src/tools/read-the-sms/find-values.ts';
import { printDate } from '../../src/tools/read-the-sms/print-date.ts';
import { readSms } from '../../src/tools/read-the-sms/read-the-sms.ts';
import { root } from '../places.ts';

const { patterns, alarms, units, months } = smsShape.parse(JSON.parse(readFileSync(join(root, 'content/sms/patterns.json'), 'utf8')));
const words = {
  patterns: patterns.map((each) => ({ id: each.id, phrases: clerkLanguages.flatMap(({ path }) => each[path]) })),
  alarms: alarms.map((each) => ({ id: each.id, groups: clerkLanguages.map(({ path }) => each[path]) })),
  units, months, hosts: ['kcell.kz', 'beeline.kz', 'izi.me'], phones: ['77273500500'], stateNumber: '1414',
};
const read = (text: string) => readSms(text, words);
const meanings = (text: string) => read(text).sentences.flatMap((sentence) => sentence.meanings);
const values = (text: string) => findValues(text, words).map(({ kind, text: value }) => `${kind} ${value}`);

describe('what an SMS says', () => {
  test.each([
    ['Баланс: 1 250,50 тг.', ['balance']], ['Теңгерім: 300 ₸', ['balance']], ['На вашем счёте 500 тенге', ['balance']],
    ['Зачислено 2000 тг.', ['received']], ['Есепке түсті: 2000 ₸', ['received']], ['Поступило 500 тг', ['received']], ['Пакеты продлены', ['renewed']], ['Кодты ешкімге айтпаңыз', ['code', 'tell-nobody']], ['Платёж принят', ['received']], ['Ваш баланс пополнен на 1000 тг', ['received', 'balance']],
    ['Остаток: 3,5 ГБ', ['remaining']], ['Қалды: 512 МБ', ['remaining']],
    ['Списана абонентская плата 2990 тг', ['fee', 'charged']], ['Абоненттік төлем шегерілді', ['fee', 'charged']],
    ['Недостаточно средств. Пополните баланс', ['not-enough', 'balance', 'please-top-up']], ['Қаражат жеткіліксіз', ['not-enough']],
    ['Тариф подключён', ['switched-on']], ['Пакет ПОДКЛЮЧЕН', ['switched-on']], ['Тариф қосылды', ['switched-on']], ['Пакет продлен до 25.12.2026', ['renewed']], ['Топтама ұзартылды', ['renewed']],
    ['Услуга подключена', ['switched-on', 'service']], ['Подписка оформлена', ['service']], ['Қызмет қосылды', ['switched-on', 'service']],
    ['Действует до 25.12.2026', ['valid-until']], ['25.12.2026 дейін жарамды', ['valid-until']], ['Интернет-пакет исчерпан', ['used-up']],
    ['Ваш номер заблокирован', ['blocked']], ['Нөмір бұғатталған', ['blocked']], ['Вы в роуминге', ['roaming']], ['Код: 1234. Никому не сообщайте', ['code', 'tell-nobody']],
  ])('“%s”: %j', (text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });
  test('is the opposite after a Russian "not"', () => {
    expect(meanings('Пакет не продлён')).toEqual(['not-on']);
    expect(meanings('Платёж не зачислен')).toEqual(['declined']);
  });
  test('is not claimed of what is only spoken of', () => {
    for (const text of ['Подключение услуг', 'Для продления нажмите 1', 'Отключение', 'Зачисление бонусов', 'Ограниченное предложение', 'Остальные темы', 'Долго ждать', 'Поступил звонок', 'Кодекс']) expect(meanings(text)).toEqual([]);
  });
  test('is unknown where no word is known, and is never guessed', () => {
    for (const text of ['Қайырлы күн', 'С новым годом', 'Hello', '你好', '12345']) expect(read(text).sentences.map((sentence) => sentence.meanings)).toEqual([[]]);
  });
  test('stands sentence by sentence, in the order of the SMS, sums unbroken', () => {
    expect(read('Списано 2.990 тг. Остаток 1 ГБ!\n\nДо 25.12.2026').sentences.map(({ text }) => text)).toEqual(['Списано 2.990 тг.', 'Остаток 1 ГБ!', 'До 25.12.2026']);
  });
  test('names the number of the state', () => {
    expect(read('1414: код 123456').namesState).toBe(true);
    expect(read('14144').namesState).toBe(false);
  });
});

describe('numbers in an SMS', () => {
  test.each<[string, string[]]>([
    ['2990тг', ['money 2990']], ['2 990,00 ТГ', ['money 2 990,00']], ['2\u00a0990 ₸', ['money 2\u00a0990']], ['300 тенге, 20 KZT', ['money 300', 'money 20']],
    ['1,5 ГБ и 300 МБ', ['gigabytes 1,5', 'megabytes 300']], ['100 мин, 50 SMS', ['minutes 100', 'messages 50']], ['30 дней', ['days 30']], ['24 ч', ['hours 24']],
    ['до 25.12.2026 23:59', ['date 2026-12-25', 'time 23:59']], ['25/12/26', ['date 2026-12-25']], ['2026-12-25', ['date 2026-12-25']], ['25 декабря 2026 г.', ['date 2026-12-25']], ['5 желтоқсанға дейін', ['date --12-05']], ['1 мая', ['date --05-01']],
    ['31.02.2026', []], ['99.99.2026', []], ['29.02.2027', []], ['12 человек', []], ['тариф 2990', []], ['123456789012 тг', []],
    ['до 25.12.2026 2990 тг', ['date 2026-12-25', 'money 2990']],
  ])('“%s”', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
  test('a date that exists is found however it is written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-') as [string, string, string];
      const name = months[Number(month) - 1]![0]!.replace('|', '');
      for (const text of [iso, `${day}.${month}.${year}`, `${day}/${month}/${year.slice(2)}`, `${Number(day)} ${name} ${year}`]) expect(values(`до ${text}, 10 тг`)).toEqual([`date ${iso}`, 'money 10']);
    }));
  });
  test('a date is written out in the reader’s language', () => {
    expect([printDate('2026-12-25', 'en'), printDate('--12-05', 'en'), printDate('2026-12-25', 'zh-Hans'), printDate('2026-12-25', 'ar')]).toEqual(['December 25, 2026', 'December 5', '2026年12月25日', '25 ديسمبر 2026']);
  });
});

describe('the smell of fraud', () => {
  test.each([
    ['Сообщите код из SMS оператору', ['asks-code']], ['Ваш код 1234. Назовите его сотруднику', ['asks-code']], ['Кодты айтыңыз', ['asks-code']],
    ['Срок действия вашей SIM-карты истекает', ['extends-sim']], ['Необходимо продлить симку', ['extends-sim']], ['SIM-картаның мерзімі аяқталады, ұзартыңыз', ['extends-sim']],
    ['Ваш номер будет заблокирован', ['threatens']], ['Во избежание блокировки SIM', ['threatens']], ['Нөміріңіз бұғатталады', ['threatens']],
    ['Я перевёл по ошибке, верните деньги', ['asks-money']], ['Қателесіп аудардым, қайтарыңыз', ['asks-money']], ['Перезвоните +7 701 123 45 67', ['call-back']], ['Вы выиграли!', ['prize']],
    ['Подробнее: https://kcell.kz.evil.example/x', ['strange-link']], ['clck.ru/abc', ['strange-link']],
    ['SIM-картаңыз бұғатталады: кодты 8 777 000 00 00 нөміріне жіберіңіз', ['asks-code', 'threatens']],
  ])('“%s”: %j', (text, expected) => {
    expect(read(text).alarms).toEqual(expected);
  });
  test.each([
    'Код 1234. Никому не сообщайте его', 'Кодты ешкімге айтпаңыз', 'Пакет продлён до 25.12.2026. Остаток 5 ГБ.', 'Для продления пакета пополните баланс', 'Подробнее: www.kcell.kz или 3030', 'Звоните +7 727 350 05 00',
    'https://my.beeline.kz/app?x=1', 'Топтама ұзартылды', '10GB.Internet 2.990тг.Баланс', 'izi.me.', '',
  ])('is not in “%s”', (text) => {
    expect(read(text).alarms).toEqual([]);
  });
  test.each([
    ['https://kcell.kz@evil.example/', ['evil.example']], ['http://evil.example#kcell.kz', ['evil.example']], ['ксell.kz', ['ксell.kz']], ['kcell.kz.evil.example', ['kcell.kz.evil.example']], ['notkcell.kz', ['notkcell.kz']],
    ['(https://bit.ly/x)', ['bit.ly']], ['HTTPS://EVIL.EXAMPLE', ['evil.example']], ['http://1.2.3.4/', ['1.2.3.4']], ['ＥＶＩＬ．ＣＯＭ', ['evil.com']], ['ev\u200bil.com', ['evil.com']], ['kcell.kz beeline.kz:443/x', []],
  ])('knows whose the address “%s” is: %j', (text, expected) => {
    expect(read(text).strangeHosts).toEqual(expected);
  });
  test('every host below a known one is known, and no other that ends alike', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,10}$/), (name) => {
      expect(findStrangeHosts(`https://${name}.kcell.kz/`, ['kcell.kz'])).toEqual([]);
      expect(findStrangeHosts(`https://${name}kcell.kz/`, ['kcell.kz'])).toHaveLength(1);
    }));
  });
});

describe('hostile text', () => {
  test('never makes it throw, and every sentence shown is a part of the text', () => {
    const pieces = fc.constantFrom('код', ' ', '\n', '. ', '2990', 'тг', 'https://', '.kz', '@', '<img src=x onerror=alert(1)>', '\u202e', '\ud800', '\udc00', '12.12.', '1 ', '(', '-');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.array(pieces, { maxLength: 200 }).map((each) => each.join(''))), (text) => {
      const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
      for (const sentence of read(text).sentences) expect(plain).toContain(sentence.text);
    }));
  });
  // Were one of the patterns to go back over its steps, these would not end within the test's minute.
  test.each(['a', 'а', '1', '.', '1.', 'a.', 'a-', '1 ', ' ', '\n', '@', 'http://', '(', '-', '\ud800', '\u202e', '12 а', '1 1', '00 000 ', '25.12.', 'не ', 'код ', '!', ';', ':', '10:'])('of 10,000 times %j is read to its end', (piece) => {
    for (const end of ['', ' тг', '!', '.kz']) expect(read(piece.repeat(10_000) + end).alarms).toBeInstanceOf(Array);
  });
});
