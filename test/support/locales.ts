/**
 * Every language that browsers write numbers in, and of its regions those that write plain numbers, euros, yen or
 * dinars in another way than the language does elsewhere (ICU 78).
 */
export const LOCALES: readonly string[] = `
  af ak am ar ar-BH ar-DZ as az ba be bg bm bn bn-IN bo br bs ca ce cs cv cy da de de-AT de-CH de-LI dz ee el en
  en-AG en-AT en-AU en-BE en-CH en-CZ en-DK en-EE en-FR en-GE en-ID en-IN en-MV en-ZA eo es es-AR es-BR es-CL
  es-CR es-GQ es-PY es-US et eu fa fa-AF ff fi fo fr fr-CA fr-CH fr-LU fy ga gd gl gu gv ha he hi hr hu hy ia id
  ie ig ii is it it-CH ja yi jv ka ki kk kk-CN kl km kn ko ks ku ku-IQ kw ky lb lg ln lo lt lu lv mg mi mk ml mn
  ro mr ms ms-BN ms-ID mt my nb nd ne nl nn no oc om or os pa pa-PK pl ps pt pt-AO pt-CV qu qu-BO rm rn ru rw sa
  sc sd sd-IN se sg sr-Latn si sk sl sn so sq sr st su sv sw sw-CD ta ta-MY te tg th ti tk fil tn to tr tt ug uk
  ur ur-IN uz uz-AF vi wo xh yo zh zh-HK zu agq ars asa ast bas bem bez bgc bho blo brx bua luy ccp ceb cgg chr
  ckb syr sr-ME csw dav doi dje fa-AF dsb dua dyo ebu ewo fur gaa kok gsw guz haw hsb jgo jmc kab kam kde kea
  kea-CV kgp khq kkj kln ksb ksf ksh kxv lij lmo lrc luo mai mas mer mfe mgh mni mua raj mzn naq nds nmg nnh nqo
  nso nus nyn pcm pms prg rof rwk sah saq sat sbp scn seh ses shi shn smn sw-CD szl teo tok twq tyv tzm vai vec
  vmw vun wae xnr xog yav yrl yue zgh
`
  .trim()
  .split(/\s+/);
