import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';

/** What a text raises that is acted on. */
function raised(text: string): string[] {
  return textSignals({ text, language: detectLanguage(text).language, history: [] })
    .filter((signal) => {
      const { does, from } = ruleFor(DEFAULT_POLICY, signal);
      return does !== 'note' && signal.score >= from;
    })
    .map(({ kind, topic }) => (topic === undefined ? kind : `${kind}:${topic}`));
}

const SAID: Record<string, string[]> = {
  human_request: [
    'prefiero que lo vea un empleado y no una máquina',
    '¿queda alguien de guardia a estas horas?',
    'quisiera conversar con la directora del centro',
    'con contestadores no me aclaro',
    'quero falar com a coordenadora do curso',
    'passa-me a um responsável',
    'tem alguém de plantão?',
  ],
  callback_request: ['tem telefone fixo aí na clínica?', 'me dá um toque quando chegar'],
  urgency: ['está saliendo humo del router'],
  frustration: ['son una panda de estafadores', 'puro cuento, siempre igual', 'bando de incompetentes'],
  money_missing: [
    'el cajero se tragó los billetes',
    'me ingresaron de menos este mes',
    'o salário veio incompleto',
  ],
  'complexity:dispute': ['descontaram assim mesmo do meu cartão'],
  'regulated:refund': [
    'quiero recuperar lo que pagué por el curso',
    'devuelvan el anticipo de la obra',
    'quero de volta o que paguei',
    'reponham o sinal que deixei',
  ],
  'regulated:medical': ['me pica la piel desde ayer', 'minha perna tá inchada depois da injeção'],
  'regulated:legal': ['voy a mandar un burofax mañana', 'vou abrir reclamação na Anatel'],
  'high_value_intent:close_account': ['tramiten mi baja del club', 'quero encerrar a assinatura da academia'],
  'high_value_intent:sales': ['¿qué tarifas manejan para empresas?'],
};

const CALM = [
  'quiero hablar de los horarios del gimnasio',
  '¿cuánto suele tardar la devolución?',
  'no tengo prisa, es para el verano',
  'hay mucha demanda de entradas este fin de semana?',
  'me pasas el enlace del catálogo por favor',
  'como faço pra sair do modo escuro?',
  'qual o jeito mais rápido de chegar no aeroporto?',
  'a senhora pode me dizer o horário?',
  'vocês aceitam vale-refeição?',
  'a pressão do pneu ideal é quanto?',
];

describe('Spanish and Portuguese, in words of their own', () => {
  for (const [signal, lines] of Object.entries(SAID))
    it.each(lines)(`raises ${signal}: %j`, (text) => {
      expect(raised(text)).toContain(signal);
    });

  it.each(CALM)('raises nothing: %j', (text) => {
    expect(raised(text)).toEqual([]);
  });
});
